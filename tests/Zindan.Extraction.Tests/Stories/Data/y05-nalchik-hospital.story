title: Suspect in attack on policemen flees from hospital in Nalchik
published: 2012-10-18
source: Kavkaz Line (translated from Russian)
style: agency report
---
NALCHIK, October 18. A resident of Kabardino-Balkaria accused of participation in an illegal armed formation escaped on Thursday from a hospital in Nalchik, where he had been brought from a remand prison for an operation, the republic's interior ministry said.

Aslan Kardanov, 27, fled at about 4 a.m. According to preliminary data, he asked a guard to take off his handcuffs so that he could wash, struck him on the head with a bottle and jumped from a second-floor window. The guard, a sergeant, has a concussion. His partner was asleep in the corridor. Both have been suspended from duty.

A white Lada Priora, in which Kardanov is believed to have left, was found burnt out on Thursday afternoon near the village of Khasanya. A nurse of the hospital, Fatima Guchayeva, was detained on suspicion of having given him a telephone. Her relatives say that she did not know him.

Kardanov was detained in February in Baksan after an exchange of fire in which his cousin Murat was killed and a policeman was wounded. He was charged with attempted murder of a policeman and with blowing up a mobile phone mast near Tyrnyauz in 2011. He did not admit guilt. Investigators consider him a member of the Baksan jamaat, whose leader, Zaur Dyshekov, was killed in a special operation in Nalchik in May. Kardanov's elder brother, Timur, is serving 14 years in a colony in Mordovia for supplying the same group with weapons.

Reports on some websites that three prisoners had escaped from the remand prison itself do not correspond to reality, said Ruslan Tlupov, a spokesman for the regional penal service. "All our inmates are in place," he said.

A counter-terrorist operation regime has been in force in Khasanya and Belaya Rechka since noon. By Thursday evening the fugitive had not been found.

In 2010, masked men took from the same hospital a wounded suspect in the murder of an imam, Artur Bekov. He was killed two months later in Khasavyurt, in neighbouring Dagestan. Two policemen who had been guarding him were given suspended sentences for negligence.
---
+ TOOK_PART_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> PrisonBreak/Attack
+ HELD_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> "a remand prison" / "the remand prison" / "the remand prison itself"
+ OCCURRED_AT | PrisonBreak/Attack -> "NALCHIK" / "Nalchik"
+ WOUNDED_IN | "a guard" / "a sergeant" / "The guard" -> PrisonBreak/Attack
+ TARGETED_IN | "Both have been suspended" / "Both" -> PersonnelChange
+ ARRESTED_IN | "Fatima Guchayeva" / "A nurse of the hospital" / "A nurse" -> Arrest
+ ARRESTED_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> Arrest
+ OCCURRED_AT | Arrest -> "Baksan"
+ KILLED_IN | "Murat" / "his cousin Murat" / "his cousin" -> Clash/Attack/Killing
+ WOUNDED_IN | "a policeman" / "a policeman was wounded" -> Clash/Attack/Killing
+ OCCURRED_AT | Clash/Attack/Killing -> "Baksan"
+ RELATED_TO | "Murat" / "his cousin Murat" / "his cousin" -> "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive"
+ TARGETED_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> Trial
+ TOOK_PART_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> Bombing/Attack | alleged
+ OCCURRED_AT | Bombing/Attack -> "Tyrnyauz"
+ AFFILIATED_WITH | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> "Baksan jamaat" / "the Baksan jamaat" / "the same group" / "an illegal armed formation" | alleged/asserted
+ AFFILIATED_WITH | "Zaur Dyshekov" / "whose leader" -> "Baksan jamaat" / "the Baksan jamaat" / "the same group" / "an illegal armed formation"
+ KILLED_IN | "Zaur Dyshekov" / "whose leader" -> SecurityOperation/Killing/Clash
+ OCCURRED_AT | SecurityOperation/Killing/Clash -> "NALCHIK" / "Nalchik"
+ RELATED_TO | "Timur" / "Kardanov's elder brother" / "Kardanov's elder brother, Timur" -> "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive"
+ CONVICTED_IN | "Timur" / "Kardanov's elder brother" / "Kardanov's elder brother, Timur" -> Trial
+ HELD_IN | "Timur" / "Kardanov's elder brother" / "Kardanov's elder brother, Timur" -> "a colony in Mordovia" / "a colony"
+ AFFILIATED_WITH | "Timur" / "Kardanov's elder brother" / "Kardanov's elder brother, Timur" -> "Baksan jamaat" / "the Baksan jamaat" / "the same group" / "an illegal armed formation"
+ OCCURRED_AT | SecurityOperation -> "Khasanya" / "the village of Khasanya"
+ TOOK_PART_IN | "Artur Bekov" / "a wounded suspect in the murder of an imam" / "a wounded suspect" -> PrisonBreak/Attack
+ TOOK_PART_IN | "masked men" -> PrisonBreak/Attack
+ TOOK_PART_IN | "Artur Bekov" / "a wounded suspect in the murder of an imam" / "a wounded suspect" -> Killing | alleged
+ KILLED_IN | "an imam" -> Killing
+ KILLED_IN | "Artur Bekov" / "a wounded suspect in the murder of an imam" / "a wounded suspect" -> Killing/SecurityOperation/Clash
+ OCCURRED_AT | Killing/SecurityOperation/Clash -> "Khasavyurt"
+ CONVICTED_IN | "Two policemen" -> Trial
? OCCURRED_AT | PrisonBreak/Attack -> "Kabardino-Balkaria" / "the republic"
? TARGETED_IN | "His partner" -> PrisonBreak/Attack
? TARGETED_IN | "a guard" / "a sergeant" / "The guard" -> PersonnelChange
? TARGETED_IN | "His partner" -> PersonnelChange
? TOOK_PART_IN | "Fatima Guchayeva" / "A nurse of the hospital" / "A nurse" -> PrisonBreak/Attack | alleged
? RELATED_TO | "Her relatives" -> "Fatima Guchayeva" / "A nurse of the hospital" / "A nurse"
? OCCURRED_AT | Arrest -> "NALCHIK" / "Nalchik"
? TOOK_PART_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> Clash/Attack/Killing | alleged/asserted
? TOOK_PART_IN | "Murat" / "his cousin Murat" / "his cousin" -> Clash/Attack/Killing | alleged/asserted
? TOOK_PART_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> Bombing/Attack | denied
? ESCAPED_FROM | "three prisoners" -> "a remand prison" / "the remand prison" / "the remand prison itself" | denied/negated/alleged
? TOOK_PART_IN | "three prisoners" -> PrisonBreak | denied/negated/alleged
? OCCURRED_AT | PrisonBreak -> "a remand prison" / "the remand prison" / "the remand prison itself" | denied/negated/alleged
? HELD_IN | "three prisoners" -> "a remand prison" / "the remand prison" / "the remand prison itself" | alleged/asserted
? HELD_IN | "our inmates" -> "a remand prison" / "the remand prison" / "the remand prison itself"
? AFFILIATED_WITH | "Ruslan Tlupov" / "a spokesman for the regional penal service" / "a spokesman" -> "the regional penal service"
? OCCURRED_AT | SecurityOperation -> "Belaya Rechka"
? OCCURRED_AT | SecurityOperation -> "Kabardino-Balkaria" / "the republic"
? TARGETED_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> SecurityOperation
? TARGETED_IN | "Artur Bekov" / "a wounded suspect in the murder of an imam" / "a wounded suspect" -> PrisonBreak/Attack
? OCCURRED_AT | Killing/SecurityOperation/Clash -> "Dagestan" / "neighbouring Dagestan"
? TARGETED_IN | "Two policemen" -> PrisonBreak/Attack
? RUN_BY | "a remand prison" / "the remand prison" / "the remand prison itself" -> "the regional penal service"
? TARGETED_IN | "a guard" / "a sergeant" / "The guard" -> PrisonBreak/Attack
? TARGETED_IN | "Fatima Guchayeva" / "A nurse of the hospital" / "A nurse" -> Arrest
? OCCURRED_AT | Arrest -> "Kabardino-Balkaria" / "the republic"
? TARGETED_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> Arrest
? TARGETED_IN | "Murat" / "his cousin Murat" / "his cousin" -> Clash/Attack/Killing
? TARGETED_IN | "a policeman" / "a policeman was wounded" -> Clash/Attack/Killing
? OCCURRED_AT | Clash/Attack/Killing -> "Kabardino-Balkaria" / "the republic"
? RELATED_TO | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> "Murat" / "his cousin Murat" / "his cousin"
? OCCURRED_AT | Bombing/Attack -> "Kabardino-Balkaria" / "the republic"
? TARGETED_IN | "Zaur Dyshekov" / "whose leader" -> SecurityOperation/Killing/Clash
? OCCURRED_AT | SecurityOperation/Killing/Clash -> "Kabardino-Balkaria" / "the republic"
? RELATED_TO | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "Suspect" / "the fugitive" -> "Timur" / "Kardanov's elder brother" / "Kardanov's elder brother, Timur"
? TARGETED_IN | "Timur" / "Kardanov's elder brother" / "Kardanov's elder brother, Timur" -> Trial
? TARGETED_IN | "a remand prison" / "the remand prison" / "the remand prison itself" -> PrisonBreak | denied/negated/alleged
? OCCURRED_AT | PrisonBreak -> "NALCHIK" / "Nalchik" | denied/negated/alleged
? OCCURRED_AT | PrisonBreak -> "Kabardino-Balkaria" / "the republic" | denied/negated/alleged
? TARGETED_IN | "an imam" -> Killing
? TARGETED_IN | "Artur Bekov" / "a wounded suspect in the murder of an imam" / "a wounded suspect" -> Killing/SecurityOperation/Clash
? TARGETED_IN | "Two policemen" -> Trial
- ESCAPED_FROM | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "the fugitive" -> "a remand prison" / "the remand prison" / "the remand prison itself" | he fled from a civil hospital, not from the prison
- ESCAPED_FROM | "three prisoners" -> * | the reports are false
- CONVICTED_IN | "Aslan Kardanov" / "Kardanov" / "A resident of Kabardino-Balkaria" / "Suspect in attack on policemen" / "the fugitive" -> * | charged, did not admit guilt
- CONVICTED_IN | "Fatima Guchayeva" / "A nurse of the hospital" / "A nurse" -> * | only detained on suspicion
- ARRESTED_IN | "Both have been suspended" -> * | the guards were suspended
- KILLED_IN | "a guard" / "a sergeant" / "The guard" -> * | has a concussion
- ARRESTED_IN | "Artur Bekov" / "a wounded suspect in the murder of an imam" / "a wounded suspect" -> PrisonBreak/Attack | taken out by masked men, that is a break
- WOUNDED_IN/TARGETED_IN | "Two policemen" -> PrisonBreak/Attack | guards of the 2010 case
