title: LIVE: Gunfire, mass breakout at Cap-Haïtien prison
published: 2022-07-24
source: Caribbean Live Desk
style: cap haitien
---
Sunday, July 24, 2022. All times local.

9.05am – Residents of Cap-Haïtien in northern Haiti report heavy shooting around the civil prison since about eight.

9.40am – Prisoners are pouring into the streets. "I saw hundreds of them run," says a shopkeeper, Mirlande Toussaint. Radio Vent du Nord says police inspector Wilner Dorcé has been killed.

10.15am – CORRECTION: Inspector Dorcé is alive and has spoken to his wife. It was the prison's director, Jean-Robert Estimé, who was shot dead in his office together with two guards, a justice ministry official says.

10.50am – A man calling himself Ti Blan, the chief of the Baz Lanmò gang, says in a voice message that his men blew open the rear gate to free his cousin Roodson Pierre, alias Dread, who was convicted in 2019 of kidnapping two Dominican engineers. Police cannot say whether Dread is out.

11.30am – Police spokesman Garry Desruisseaux says the prison held 612 detainees. "About 180 of them are missing." Magistrate Claudette Bien-Aimé, who has walked through the empty dormitories, speaks of well over 300.

12.10pm – Witnesses say police have shot dead seven runaways near Barrière Bouteille. Desruisseaux confirms four.

1pm – Former senator Rony Maxi, held on corruption charges since March, did not leave. His lawyer says he sat in his cell with a Bible. In the women's wing eight inmates tried to climb onto the roof; guards drove them back with tear gas.

1.45pm – The Dominican army has closed the crossing at Dajabón and says it has caught nine Haitians in prison clothing on its bank of the Massacre River.

2.30pm – Dread is dead, police say. They show a body: he was killed in an exchange of fire with the UDMO, a special police unit, in Quartier-Morin. Two officers were wounded. In a new message Ti Blan retorts that the man in the picture is not his cousin. He adds that a rival, the chief of the Chen Fou gang, Manno Zwazo, was let out by the guards themselves. Zwazo is in fact in the National Penitentiary in Port-au-Prince, the ministry says.

3.20pm – Some context: at Croix-des-Bouquets, on February 25, 2021, more than 400 inmates made off and 25 people lost their lives. A gang leader among the absconders was shot at a checkpoint a day later.

4pm – Desruisseaux: 54 of the missing have been recaptured; three guards have been taken in for having left a gate unlocked. Their union denies it. Northern police director Ernst Calixte has been sacked by the prime minister.
---
+ ESCAPED_FROM | "hundreds of them" / "hundreds" / "Prisoners" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
+ ESCAPED_FROM | "About 180 of them" / "About 180" / "180" / "the missing" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held"
+ ESCAPED_FROM | "well over 300" / "300" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
+ HELD_IN | "612 detainees" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held"
+ OCCURRED_AT | PrisonBreak/Attack/Clash -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held"
+ KILLED_IN | "Jean-Robert Estimé" / "the prison's director" -> PrisonBreak/Attack/Clash/Killing
+ KILLED_IN | "two guards" -> PrisonBreak/Attack/Clash/Killing
+ AFFILIATED_WITH | "Ti Blan" / "A man calling himself Ti Blan" / "the chief of the Baz Lanmò gang" -> "Baz Lanmò gang" / "Baz Lanmò" / "the Baz Lanmò gang"
+ TOOK_PART_IN | "his men" -> PrisonBreak/Attack/Clash | claimed
+ RELATED_TO | "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" -> "Ti Blan" / "A man calling himself Ti Blan" / "the chief of the Baz Lanmò gang" | asserted/claimed
+ CONVICTED_IN | "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" -> Trial
+ TOOK_PART_IN | "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" -> Kidnapping
+ TARGETED_IN | "two Dominican engineers" -> Kidnapping
+ KILLED_IN | "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" -> Clash/Killing/SecurityOperation
+ TOOK_PART_IN | "UDMO" / "the UDMO" / "a special police unit" -> Clash/Killing/SecurityOperation
+ WOUNDED_IN | "Two officers" -> Clash/Killing/SecurityOperation
+ OCCURRED_AT | Clash/Killing/SecurityOperation -> "Quartier-Morin"
+ KILLED_IN | "seven runaways" -> Killing/SecurityOperation/Clash/Attack | asserted/alleged
+ KILLED_IN | "confirms four" -> Killing/SecurityOperation/Clash/Attack
+ TOOK_PART_IN | "police" / "Police cannot" / "Police" -> Killing/SecurityOperation/Clash/Attack | asserted/alleged
+ OCCURRED_AT | Killing/SecurityOperation/Clash/Attack -> "Barrière Bouteille"
+ HELD_IN | "Rony Maxi" / "Former senator Rony Maxi" / "Former senator" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held"
+ ATTEMPTED_ESCAPE_FROM | "eight inmates" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/attempted
+ ARRESTED_IN | "nine Haitians in prison clothing" / "nine Haitians" -> Arrest
+ TOOK_PART_IN | "Dominican army" / "The Dominican army" -> Arrest | asserted/claimed
+ AFFILIATED_WITH | "Manno Zwazo" / "Zwazo" / "the chief of the Chen Fou gang" / "a rival" -> "Chen Fou gang" / "Chen Fou" / "the Chen Fou gang"
+ HELD_IN | "Manno Zwazo" / "Zwazo" / "the chief of the Chen Fou gang" / "a rival" -> "National Penitentiary" / "the National Penitentiary"
+ ESCAPED_FROM | "more than 400 inmates" / "the absconders" -> "at Croix-des-Bouquets"
+ OCCURRED_AT | PrisonBreak/Killing -> "at Croix-des-Bouquets"
+ KILLED_IN | "25 people" -> PrisonBreak/Killing
+ KILLED_IN | "A gang leader among the absconders" / "A gang leader" -> Killing/Attack/SecurityOperation/Clash
+ ARRESTED_IN | "54 of the missing" / "54" -> Arrest/SecurityOperation
+ ARRESTED_IN | "three guards" -> Arrest
+ TARGETED_IN | "Ernst Calixte" / "Northern police director" -> PersonnelChange
? KILLED_IN | "Wilner Dorcé" / "Dorcé" / "police inspector Wilner Dorcé" / "Inspector Dorcé" -> PrisonBreak/Attack/Clash/Killing | alleged/negated/denied
? OCCURRED_AT | Killing/Attack -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held"
? RELATED_TO | "his wife" -> "Wilner Dorcé" / "Dorcé" / "police inspector Wilner Dorcé" / "Inspector Dorcé"
? AFFILIATED_WITH | "Wilner Dorcé" / "Dorcé" / "police inspector Wilner Dorcé" / "Inspector Dorcé" -> "police" / "Police cannot" / "Police"
? AFFILIATED_WITH | "Garry Desruisseaux" / "Desruisseaux" / "Police spokesman" -> "police" / "Police cannot" / "Police"
? AFFILIATED_WITH | "Ernst Calixte" / "Northern police director" -> "police" / "Police cannot" / "Police"
? AFFILIATED_WITH | "a justice ministry official" -> "justice ministry" / "the ministry"
? TOOK_PART_IN | "Ti Blan" / "A man calling himself Ti Blan" / "the chief of the Baz Lanmò gang" -> PrisonBreak/Attack/Clash | claimed/alleged
? TOOK_PART_IN | "Baz Lanmò gang" / "Baz Lanmò" / "the Baz Lanmò gang" -> PrisonBreak/Attack/Clash | claimed/alleged
? AFFILIATED_WITH | "his men" -> "Baz Lanmò gang" / "Baz Lanmò" / "the Baz Lanmò gang" | asserted/claimed
? HELD_IN/ESCAPED_FROM | "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/claimed/alleged
? KILLED_IN | "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" -> Clash/Killing/SecurityOperation | denied
? TOOK_PART_IN/TARGETED_IN | "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" -> Clash/Killing/SecurityOperation
? AFFILIATED_WITH | "Two officers" -> "UDMO" / "the UDMO" / "a special police unit"
? AFFILIATED_WITH/PART_OF | "UDMO" / "the UDMO" / "a special police unit" -> "police" / "Police cannot" / "Police"
? ESCAPED_FROM/HELD_IN | "seven runaways" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
? ESCAPED_FROM | "confirms four" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held"
? ESCAPED_FROM | "Rony Maxi" / "Former senator Rony Maxi" / "Former senator" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | negated
? TARGETED_IN | "Rony Maxi" / "Former senator Rony Maxi" / "Former senator" -> Trial/Arrest
? RELATED_TO | "His lawyer" -> "Rony Maxi" / "Former senator Rony Maxi" / "Former senator"
? OCCURRED_AT | PrisonBreak/Riot -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held"
? TOOK_PART_IN | "eight inmates" -> PrisonBreak/Riot | asserted/attempted
? TOOK_PART_IN | "guards" / "guards drove them back" -> PrisonBreak/Riot
? ESCAPED_FROM | "nine Haitians in prison clothing" / "nine Haitians" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | alleged/asserted
? OCCURRED_AT | Arrest -> "Dajabón"
? OCCURRED_AT | Arrest -> "Massacre River"
? OCCURRED_AT | Arrest -> "Dominican"
? ESCAPED_FROM/HELD_IN | "Manno Zwazo" / "Zwazo" / "the chief of the Chen Fou gang" / "a rival" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | alleged/claimed/negated/denied
? TOOK_PART_IN | "the guards themselves" -> PrisonBreak/Attack/Clash | alleged/denied
? TOOK_PART_IN | "more than 400 inmates" / "the absconders" -> PrisonBreak/Killing
? OCCURRED_AT | PrisonBreak/Killing -> "Croix-des-Bouquets"
? ESCAPED_FROM | "A gang leader among the absconders" / "A gang leader" -> "at Croix-des-Bouquets"
? TOOK_PART_IN | "A gang leader among the absconders" / "A gang leader" -> PrisonBreak/Killing
? WOUNDED_IN/TARGETED_IN | "A gang leader among the absconders" / "A gang leader" -> Killing/Attack/SecurityOperation/Clash
? ESCAPED_FROM | "54 of the missing" / "54" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held"
? TOOK_PART_IN | "three guards" -> PrisonBreak/Attack/Clash | alleged
? TOOK_PART_IN | "three guards" -> PrisonBreak/Attack/Clash | denied
? TOOK_PART_IN | "Ernst Calixte" / "Northern police director" -> PersonnelChange
? TOOK_PART_IN | "the prime minister" -> PersonnelChange
? HELD_IN | "hundreds of them" / "hundreds" / "Prisoners" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
? HELD_IN | "About 180 of them" / "About 180" / "180" / "the missing" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
? HELD_IN | "well over 300" / "300" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
? TARGETED_IN | "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" -> PrisonBreak/Attack/Clash
? OCCURRED_AT | PrisonBreak/Attack/Clash -> "Cap-Haïtien"
? OCCURRED_AT | PrisonBreak/Attack/Clash -> "Haiti" / "northern Haiti"
? TARGETED_IN | "Jean-Robert Estimé" / "the prison's director" -> PrisonBreak/Attack/Clash
? TARGETED_IN | "two guards" -> PrisonBreak/Attack/Clash
? TARGETED_IN | "Wilner Dorcé" / "Dorcé" / "police inspector Wilner Dorcé" / "Inspector Dorcé" -> PrisonBreak/Attack/Clash | alleged/negated/denied
? TARGETED_IN | "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "Cap-Haïtien"
? OCCURRED_AT | Killing/Attack -> "Haiti" / "northern Haiti"
? RELATED_TO | "Wilner Dorcé" / "Dorcé" / "police inspector Wilner Dorcé" / "Inspector Dorcé" -> "his wife"
? RELATED_TO | "Ti Blan" / "A man calling himself Ti Blan" / "the chief of the Baz Lanmò gang" -> "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" | asserted/claimed
? TARGETED_IN | "Roodson Pierre" / "Dread" / "his cousin Roodson Pierre" -> Trial
? TARGETED_IN | "Two officers" -> Clash/Killing/SecurityOperation
? TARGETED_IN | "seven runaways" -> Killing/SecurityOperation/Clash/Attack | asserted/alleged
? TARGETED_IN | "confirms four" -> Killing/SecurityOperation/Clash/Attack
? HELD_IN | "confirms four" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
? RELATED_TO | "Rony Maxi" / "Former senator Rony Maxi" / "Former senator" -> "His lawyer"
? HELD_IN | "eight inmates" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
? TARGETED_IN | "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" -> PrisonBreak/Riot
? OCCURRED_AT | PrisonBreak/Riot -> "Cap-Haïtien"
? OCCURRED_AT | PrisonBreak/Riot -> "Haiti" / "northern Haiti"
? TARGETED_IN | "nine Haitians in prison clothing" / "nine Haitians" -> Arrest
? HELD_IN | "nine Haitians in prison clothing" / "nine Haitians" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
? HELD_IN | "more than 400 inmates" / "the absconders" -> "at Croix-des-Bouquets" | asserted/alleged
? TARGETED_IN | "at Croix-des-Bouquets" -> PrisonBreak/Killing
? TARGETED_IN | "25 people" -> PrisonBreak/Killing
? HELD_IN | "A gang leader among the absconders" / "A gang leader" -> "at Croix-des-Bouquets" | asserted/alleged
? TARGETED_IN | "54 of the missing" / "54" -> Arrest/SecurityOperation
? HELD_IN | "54 of the missing" / "54" -> "Cap-Haïtien prison" / "the civil prison" / "prison" / "the prison held" | asserted/alleged
? TARGETED_IN | "three guards" -> Arrest
- KILLED_IN | "Wilner Dorcé" / "Dorcé" / "police inspector Wilner Dorcé" / "Inspector Dorcé" -> * | false report, corrected: he is alive
- ESCAPED_FROM | "Manno Zwazo" / "Zwazo" / "the chief of the Chen Fou gang" / "a rival" -> * | he is in the National Penitentiary
- ESCAPED_FROM | "Rony Maxi" / "Former senator Rony Maxi" / "Former senator" -> * | stayed in his cell
- ESCAPED_FROM | "612 detainees" -> * | the number held
- ESCAPED_FROM | "eight inmates" -> * | driven back
- KILLED_IN | "25 people" -> PrisonBreak/Attack/Clash | the dead of 2021
- KILLED_IN | "Ti Blan" / "A man calling himself Ti Blan" / "the chief of the Baz Lanmò gang" -> * | his cousin was killed
