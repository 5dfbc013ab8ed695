title: Gunmen free drug boss from Bolivian prison; 14 inmates flee
published: 2018-09-17
source: Chaco News Service
style: agency dispatch
---
VILLAMONTES, Bolivia, Sept 17 (Chaco News Service) - Gunmen dressed as court bailiffs drove into the El Quebracho prison on the edge of this southern Bolivian town on Sunday evening, freed a drug trafficker wanted in Paraguay and left the gates open for 13 others, the government said on Monday.

Two guards were killed and a nurse was wounded in the shooting, Deputy Interior Minister Lidia Copa told reporters in La Paz. A third guard, whom local radio had counted among the dead, is alive and in intensive care.

The raiders came for Nelson Rivarola, 44, alias "El Herrero", who was serving 18 years for the 2012 murder of a customs officer, Copa said. Paraguayan prosecutors describe him as the number two of the Clan Rivarola, led by his brother Hugo. The brother has been in Palma Chica prison outside Asuncion since 2015.

Five of the fugitives were caught within hours at a bus station in Yacuiba, on the Argentine border, and one gave himself up to his parish priest. Another inmate, Wilmer Choque, was shot in the leg before he got past the outer gate. "Eight are still out there, Rivarola among them," said Copa. The prison guards' union put the number of escapees at 17.

Copa denied a report in the newspaper El Faro del Chaco that Rivarola had been killed in a shootout with police near the border town of Ibibobo on Monday. Police there stopped a pickup truck and arrested two Paraguayans, but neither was an escapee, she said.

The prison's governor, Colonel Ramiro Ticona, was suspended and two of his men were detained. The bailiffs' papers bore his signature, Copa said. Ticona told a television channel that it had been forged.

No group has claimed responsibility. Investigators suspect the First Column, a Brazilian gang allied with the Rivarolas since 2014.

El Quebracho, built for 150 men and holding more than 400, was the scene of a mass breakout in 2013, when 31 inmates tunnelled out; nine of them were never found. In July, police said they had foiled a plan to blow up its outer wall.
---
+ ESCAPED_FROM | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
+ TOOK_PART_IN | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> Killing
+ KILLED_IN | "a customs officer" -> Killing
+ AFFILIATED_WITH | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> "Clan Rivarola" / "Rivarolas" / "the Clan Rivarola" / "the Rivarolas" | asserted/alleged
+ AFFILIATED_WITH | "Hugo" / "his brother Hugo" / "his brother" / "The brother" -> "Clan Rivarola" / "Rivarolas" / "the Clan Rivarola" / "the Rivarolas" | asserted/alleged
+ RELATED_TO | "Hugo" / "his brother Hugo" / "his brother" / "The brother" -> "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola"
+ HELD_IN | "Hugo" / "his brother Hugo" / "his brother" / "The brother" -> "Palma Chica prison" / "Palma Chica"
+ ESCAPED_FROM | "14 inmates" / "the fugitives" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
+ ESCAPED_FROM | "13 others" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
+ ESCAPED_FROM | "escapees" / "escapees at 17" / "17." -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
+ TOOK_PART_IN | "Gunmen dressed as court bailiffs" / "Gunmen" / "The raiders" / "bailiffs" / "The bailiffs" -> PrisonBreak/Attack/Killing
+ KILLED_IN | "Two guards" -> PrisonBreak/Attack/Killing
+ WOUNDED_IN | "a nurse" -> PrisonBreak/Attack/Killing
+ WOUNDED_IN | "A third guard" -> PrisonBreak/Attack/Killing
+ OCCURRED_AT | PrisonBreak/Attack/Killing -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
+ ARRESTED_IN | "Five of the fugitives" -> Arrest
+ OCCURRED_AT | Arrest -> "Yacuiba"
+ ATTEMPTED_ESCAPE_FROM | "Wilmer Choque" / "Another inmate" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/attempted
+ WOUNDED_IN | "Wilmer Choque" / "Another inmate" -> PrisonBreak/Attack/Killing
+ ARRESTED_IN | "two Paraguayans" -> Arrest
+ OCCURRED_AT | Arrest -> "Ibibobo" / "the border town of Ibibobo"
+ TARGETED_IN | "Ramiro Ticona" / "Ticona" / "The prison's governor" / "Colonel Ramiro Ticona" -> PersonnelChange
+ ARRESTED_IN | "two of his men" -> Arrest
+ TOOK_PART_IN | "First Column" / "the First Column" / "a Brazilian gang" / "a Brazilian gang allied with the Rivarolas" -> PrisonBreak/Attack/Killing | alleged
+ AFFILIATED_WITH | "First Column" / "the First Column" / "a Brazilian gang" / "a Brazilian gang allied with the Rivarolas" -> "Clan Rivarola" / "Rivarolas" / "the Clan Rivarola" / "the Rivarolas" | asserted/alleged
+ ESCAPED_FROM | "31 inmates" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
+ OCCURRED_AT | PrisonBreak -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
+ OCCURRED_AT | Plot/PrisonBreak/Bombing -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | planned/asserted
? TOOK_PART_IN/TARGETED_IN | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> PrisonBreak/Attack/Killing
? CONVICTED_IN/TARGETED_IN | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> Trial
? TOOK_PART_IN | "14 inmates" / "the fugitives" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "13 others" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "escapees" / "escapees at 17" / "17." -> PrisonBreak/Attack/Killing | asserted/alleged
? KILLED_IN | "A third guard" -> PrisonBreak/Attack/Killing | negated/denied
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "VILLAMONTES" / "this southern Bolivian town"
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "Bolivia" / "Bolivian"
? ESCAPED_FROM | "Five of the fugitives" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
? TOOK_PART_IN | "Five of the fugitives" -> PrisonBreak/Attack/Killing
? ESCAPED_FROM | "Wilmer Choque" / "Another inmate" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | negated/attempted
? TOOK_PART_IN | "Wilmer Choque" / "Another inmate" -> PrisonBreak/Attack/Killing | asserted/attempted
? ESCAPED_FROM | "Eight" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
? TOOK_PART_IN | "Eight" -> PrisonBreak/Attack/Killing
? KILLED_IN/TOOK_PART_IN/TARGETED_IN | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> Clash/Killing/SecurityOperation | denied/negated/alleged
? TOOK_PART_IN | "police" / "Police there" / "Police" -> Clash/Killing/SecurityOperation | denied/negated/alleged
? OCCURRED_AT | Clash/Killing/SecurityOperation -> "Ibibobo" / "the border town of Ibibobo" | denied/negated/alleged
? TOOK_PART_IN | "police" / "Police there" / "Police" -> Arrest
? ESCAPED_FROM | "two Paraguayans" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | negated/denied
? TOOK_PART_IN | "Ramiro Ticona" / "Ticona" / "The prison's governor" / "Colonel Ramiro Ticona" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
? TOOK_PART_IN | "Ramiro Ticona" / "Ticona" / "The prison's governor" / "Colonel Ramiro Ticona" -> PrisonBreak/Attack/Killing | alleged
? TOOK_PART_IN | "Ramiro Ticona" / "Ticona" / "The prison's governor" / "Colonel Ramiro Ticona" -> PrisonBreak/Attack/Killing | denied
? TOOK_PART_IN | "two of his men" -> PrisonBreak/Attack/Killing | alleged
? AFFILIATED_WITH | "Clan Rivarola" / "Rivarolas" / "the Clan Rivarola" / "the Rivarolas" -> "First Column" / "the First Column" / "a Brazilian gang" / "a Brazilian gang allied with the Rivarolas" | asserted/alleged
? AFFILIATED_WITH | "Gunmen dressed as court bailiffs" / "Gunmen" / "The raiders" / "bailiffs" / "The bailiffs" -> "First Column" / "the First Column" / "a Brazilian gang" / "a Brazilian gang allied with the Rivarolas" | alleged
? TOOK_PART_IN | "31 inmates" -> PrisonBreak
? ESCAPED_FROM | "nine of them" / "nine of them were never found" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
? TOOK_PART_IN | "nine of them" / "nine of them were never found" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "VILLAMONTES" / "this southern Bolivian town"
? TOOK_PART_IN | "police" / "Police there" / "Police" -> Plot/PrisonBreak/Bombing
? HELD_IN | "more than 400" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison"
? AFFILIATED_WITH | "Lidia Copa" / "Copa" / "Deputy Interior Minister Lidia Copa" / "Deputy Interior Minister" -> "the government"
? AFFILIATED_WITH | "Ramiro Ticona" / "Ticona" / "The prison's governor" / "Colonel Ramiro Ticona" -> "the government"
? HELD_IN | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? TARGETED_IN | "a customs officer" -> Killing
? RELATED_TO | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "drug boss" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> "Hugo" / "his brother Hugo" / "his brother" / "The brother"
? HELD_IN | "14 inmates" / "the fugitives" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? HELD_IN | "13 others" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? HELD_IN | "escapees" / "escapees at 17" / "17." -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? TARGETED_IN | "Two guards" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "a nurse" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "A third guard" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "Five of the fugitives" -> Arrest
? OCCURRED_AT | Arrest -> "Bolivia" / "Bolivian"
? HELD_IN | "Five of the fugitives" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? HELD_IN | "Wilmer Choque" / "Another inmate" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? TARGETED_IN | "Wilmer Choque" / "Another inmate" -> PrisonBreak/Attack/Killing
? HELD_IN | "Eight" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? TARGETED_IN | "two Paraguayans" -> Arrest
? HELD_IN | "two Paraguayans" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? TARGETED_IN | "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "VILLAMONTES" / "this southern Bolivian town"
? OCCURRED_AT | PersonnelChange -> "Bolivia" / "Bolivian"
? TARGETED_IN | "two of his men" -> Arrest
? HELD_IN | "31 inmates" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? HELD_IN | "nine of them" / "nine of them were never found" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | asserted/alleged
? TARGETED_IN | "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Bolivia" / "Bolivian"
? TARGETED_IN | "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" -> Plot/PrisonBreak/Bombing | planned/asserted
? OCCURRED_AT | Plot/PrisonBreak/Bombing -> "VILLAMONTES" / "this southern Bolivian town" | planned/asserted
? OCCURRED_AT | Plot/PrisonBreak/Bombing -> "Bolivia" / "Bolivian" | planned/asserted
- KILLED_IN | "A third guard" -> * | counted among the dead by the radio, but alive
- KILLED_IN | "Nelson Rivarola" / "Rivarola" / "El Herrero" / "a drug trafficker wanted in Paraguay" / "a drug trafficker" / "the number two of the Clan Rivarola" -> * | the report of his death is denied
- ESCAPED_FROM | "Wilmer Choque" / "Another inmate" -> "El Quebracho prison" / "El Quebracho" / "the El Quebracho prison" / "Bolivian prison" | shot before he got past the outer gate
- ESCAPED_FROM | "Hugo" / "his brother Hugo" / "his brother" / "The brother" -> * | the brother sits in another prison
- ESCAPED_FROM | "two Paraguayans" -> * | neither was an escapee
- ARRESTED_IN | "Ramiro Ticona" / "Ticona" / "The prison's governor" / "Colonel Ramiro Ticona" -> * | only suspended; two of his men were detained
- TOOK_PART_IN | "31 inmates" -> PrisonBreak/Attack/Killing | broke out in 2013
- KILLED_IN/WOUNDED_IN/TOOK_PART_IN | * -> Plot/PrisonBreak/Bombing | only planned and foiled
