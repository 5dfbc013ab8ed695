title: The man who hated flying
published: 2013-05-04
source: The Aegean Quarterly
style: agrinio helicopter
---
At eleven minutes past three on a Sunday in February, when the wind had dropped and the men of C wing were playing backgammon on an upturned crate, a sound that everyone in Agrinio prison had dreamt of came over the hills from the lake.

Stavros Kalamaras did not look up. He had, his friends would testify, a horror of heights; as a bank robber in Patras in the nineties he once refused a job because the vault was on the fourth floor. But when the knotted rope fell across the crate he was the first to take hold of it.

The pilot, Nikos Velentzas, had been hired an hour earlier in Preveza by a couple who wanted to photograph flamingos. The woman sat behind him. She kissed a gold cross, then pressed the grenade to his neck. "She called me sir," he told me.

Four men ran for the rope. Kalamaras, known as the Dentist, and the Albanian hitman Arben Gjoka were lifted over the wall. Gjoka's brother, Ilir, caught a bullet from the tower in the thigh and let go at the height of the basketball hoop. The fourth, a boy called Thanasis Rallis, never got his hands on it; he raised them instead. A guard, Petros Mihos, was grazed by a ricochet. A second was reported dead on the evening news. He had fainted.

Nine minutes later the machine came down in a quarry at Amfilochia, where two motorcycles waited. Velentzas was left in handcuffs, with a bottle of water and an apology.

It had been tried before. In 2006 a helicopter was turned back from Larissa prison by gunfire; the man it had come for, the anarchist Lefteris Douros of the Conspiracy of Embers, is there still. In his cell police found a drawing, with the yard at Agrinio marked in red, and for a while the ministry blamed the Embers for everything. The Embers, in a communiqué, said they had nothing to do with gangsters.

Who was the woman? The police said Eleni Kalamara, the Dentist's estranged wife. She was arrested in Corinth on the Tuesday and let go on the Thursday: at eleven past three she had been at a christening. They then said Vera Hoxha, a nurse from Durrës, Gjoka's fiancée. She has not been found. Nor has he.

Kalamaras was. In April, on a balcony in Thessaloniki — the first floor — he was shot by a rival's men and died holding the rail. The prison's governor, Antonis Bekas, who had resigned in March, sent a wreath.
---
+ ESCAPED_FROM | "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio"
+ ESCAPED_FROM | "Arben Gjoka" / "the Albanian hitman Arben Gjoka" / "the Albanian hitman" / "Albanian hitman" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio"
+ OCCURRED_AT | PrisonBreak -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio"
+ TOOK_PART_IN | "Four men" -> PrisonBreak
+ ATTEMPTED_ESCAPE_FROM | "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | asserted/attempted
+ WOUNDED_IN | "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir" -> PrisonBreak/Clash/Attack
+ RELATED_TO | "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir" -> "Arben Gjoka" / "the Albanian hitman Arben Gjoka" / "the Albanian hitman" / "Albanian hitman"
+ ATTEMPTED_ESCAPE_FROM | "Thanasis Rallis" / "a boy called Thanasis Rallis" / "The fourth" / "a boy" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | asserted/attempted
+ WOUNDED_IN | "Petros Mihos" / "A guard" / "A guard, Petros Mihos" -> PrisonBreak/Clash/Attack
+ TARGETED_IN | "Nikos Velentzas" / "Velentzas" / "The pilot" / "The pilot, Nikos Velentzas" -> Kidnapping/Attack/PrisonBreak
+ TOOK_PART_IN | "The woman" / "the woman" -> Kidnapping/Attack/PrisonBreak
+ RELATED_TO | "Eleni Kalamara" / "the Dentist's estranged wife" / "estranged wife" -> "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber"
+ ARRESTED_IN | "Eleni Kalamara" / "the Dentist's estranged wife" / "estranged wife" -> Arrest
+ OCCURRED_AT | Arrest -> "Corinth"
+ RELATED_TO | "Vera Hoxha" / "a nurse from Durrës" / "a nurse" / "Gjoka's fiancée" -> "Arben Gjoka" / "the Albanian hitman Arben Gjoka" / "the Albanian hitman" / "Albanian hitman"
+ TOOK_PART_IN | "Vera Hoxha" / "a nurse from Durrës" / "a nurse" / "Gjoka's fiancée" -> Kidnapping/Attack/PrisonBreak | alleged/asserted
+ OCCURRED_AT | PrisonBreak -> "Larissa prison"
+ HELD_IN | "Lefteris Douros" / "the anarchist Lefteris Douros" / "the anarchist" -> "Larissa prison"
+ AFFILIATED_WITH | "Lefteris Douros" / "the anarchist Lefteris Douros" / "the anarchist" -> "Conspiracy of Embers" / "Embers" / "the Conspiracy of Embers" / "the Embers"
+ TOOK_PART_IN | "Conspiracy of Embers" / "Embers" / "the Conspiracy of Embers" / "the Embers" -> PrisonBreak | alleged
+ KILLED_IN | "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber" -> Killing/Attack
+ TOOK_PART_IN | "a rival's men" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Thessaloniki"
+ TARGETED_IN | "Antonis Bekas" / "The prison's governor" / "The prison's governor, Antonis Bekas" -> PersonnelChange
? OCCURRED_AT | PrisonBreak -> "Agrinio"
? OCCURRED_AT | Clash/Attack -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio"
? PART_OF | Clash/Attack -> PrisonBreak
? PART_OF | Kidnapping/Attack -> PrisonBreak
? ATTEMPTED_ESCAPE_FROM | "Four men" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | asserted/attempted
? HELD_IN | "the men of C wing" / "men of C wing" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio"
? ESCAPED_FROM | "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | attempted/negated
? TARGETED_IN | "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir" -> PrisonBreak/Clash/Attack
? RELATED_TO | "Arben Gjoka" / "the Albanian hitman Arben Gjoka" / "the Albanian hitman" / "Albanian hitman" -> "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir"
? ESCAPED_FROM | "Thanasis Rallis" / "a boy called Thanasis Rallis" / "The fourth" / "a boy" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | attempted/negated
? TARGETED_IN | "Petros Mihos" / "A guard" / "A guard, Petros Mihos" -> PrisonBreak/Clash/Attack
? KILLED_IN/TARGETED_IN | "A second" -> PrisonBreak | negated/denied
? TOOK_PART_IN/TARGETED_IN | "Nikos Velentzas" / "Velentzas" / "The pilot" / "The pilot, Nikos Velentzas" -> PrisonBreak
? TOOK_PART_IN | "The woman" / "the woman" -> PrisonBreak
? TOOK_PART_IN | "a couple who wanted to photograph flamingos" / "a couple" -> Kidnapping/Attack/PrisonBreak
? TOOK_PART_IN | "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber" -> Attack
? OCCURRED_AT | Attack -> "Patras"
? RELATED_TO | "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber" -> "Eleni Kalamara" / "the Dentist's estranged wife" / "estranged wife"
? TOOK_PART_IN | "The police" / "police" -> Arrest
? TOOK_PART_IN | "Eleni Kalamara" / "the Dentist's estranged wife" / "estranged wife" -> Kidnapping/Attack/PrisonBreak | alleged
? TOOK_PART_IN | "Eleni Kalamara" / "the Dentist's estranged wife" / "estranged wife" -> Kidnapping/Attack/PrisonBreak | negated/denied
? RELATED_TO | "Arben Gjoka" / "the Albanian hitman Arben Gjoka" / "the Albanian hitman" / "Albanian hitman" -> "Vera Hoxha" / "a nurse from Durrës" / "a nurse" / "Gjoka's fiancée"
? ATTEMPTED_ESCAPE_FROM | "Lefteris Douros" / "the anarchist Lefteris Douros" / "the anarchist" -> "Larissa prison" | attempted/asserted/planned
? TOOK_PART_IN | "Lefteris Douros" / "the anarchist Lefteris Douros" / "the anarchist" -> PrisonBreak | attempted/asserted/planned
? TOOK_PART_IN | "Conspiracy of Embers" / "Embers" / "the Conspiracy of Embers" / "the Embers" -> PrisonBreak | denied
? RELATED_TO | "his friends" -> "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber"
? TOOK_PART_IN | "Antonis Bekas" / "The prison's governor" / "The prison's governor, Antonis Bekas" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio"
? HELD_IN | "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | asserted/alleged
? TOOK_PART_IN | "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber" -> PrisonBreak
? HELD_IN | "Arben Gjoka" / "the Albanian hitman Arben Gjoka" / "the Albanian hitman" / "Albanian hitman" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | asserted/alleged
? TOOK_PART_IN | "Arben Gjoka" / "the Albanian hitman Arben Gjoka" / "the Albanian hitman" / "Albanian hitman" -> PrisonBreak
? TARGETED_IN | "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" -> PrisonBreak
? TARGETED_IN | "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" -> Clash/Attack
? OCCURRED_AT | Clash/Attack -> "Agrinio"
? HELD_IN | "Four men" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | asserted/alleged
? HELD_IN | "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | asserted/alleged
? TOOK_PART_IN | "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir" -> PrisonBreak | asserted/attempted
? HELD_IN | "Thanasis Rallis" / "a boy called Thanasis Rallis" / "The fourth" / "a boy" -> "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" | asserted/alleged
? TOOK_PART_IN | "Thanasis Rallis" / "a boy called Thanasis Rallis" / "The fourth" / "a boy" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "Eleni Kalamara" / "the Dentist's estranged wife" / "estranged wife" -> Arrest
? TARGETED_IN | "Larissa prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Larissa"
? TARGETED_IN | "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber" -> Killing/Attack
? TARGETED_IN | "Agrinio prison" / "The prison's" / "prison" / "the yard at Agrinio" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Agrinio"
- ESCAPED_FROM | "Ilir" / "Gjoka's brother" / "Gjoka's brother, Ilir" -> * | let go at the height of the basketball hoop
- ESCAPED_FROM | "Thanasis Rallis" / "a boy called Thanasis Rallis" / "a boy" -> * | never got his hands on the rope
- KILLED_IN/WOUNDED_IN | "A second" -> * | had fainted
- ESCAPED_FROM | "Lefteris Douros" / "the anarchist Lefteris Douros" / "the anarchist" -> * | is there still
- ARRESTED_IN | "Stavros Kalamaras" / "Kalamaras" / "the Dentist" / "The man who hated flying" / "a bank robber in Patras" / "a bank robber" -> * | found, but shot by a rival's men
- ARRESTED_IN | "Vera Hoxha" / "a nurse from Durrës" / "a nurse" / "Gjoka's fiancée" -> * | has not been found
- CONVICTED_IN | "Eleni Kalamara" / "the Dentist's estranged wife" / "estranged wife" -> * | let go
- ARRESTED_IN | "Nikos Velentzas" / "Velentzas" / "The pilot" / "The pilot, Nikos Velentzas" -> * | the hijackers left him in handcuffs
