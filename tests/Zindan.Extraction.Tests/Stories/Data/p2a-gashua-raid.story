title: Boko Haram gunmen storm Gashua Prison, free 63
published: 2013-07-14
source: The Savannah Sentinel
style: gashua raid
---
From Ibrahim Katagum, Damaturu

No fewer than 63 inmates regained freedom on Friday night when gunmen suspected to be members of Boko Haram stormed Gashua Prison in Yobe State, killing four persons, two warders among them.

An eyewitness, Malam Sani Bulama, who sells tea opposite the prison, said about 40 attackers came in five Hilux vans at about 9pm. "They blew the gate open with a bomb and called their people by name," he said. On their way out they also burnt the police area office, which was empty, and a microfinance bank.

The Controller of Prisons in the state, Mr. Clement Adeyi, told our correspondent that the two warders, Corporals Yakubu Dogo and Haruna Gana, were shot at the gate. A soldier and a groundnut seller also lost their lives. A female warder is receiving treatment in Nguru. Three of the attackers were killed, Adeyi said, though the Joint Task Force (JTF) put the figure at nine.

Among those freed is Abubakar Kyari Modu, popularly known as Abu Hafsat, a commander of the sect, who was arrested in Potiskum last year over the bombing of a motor park in which 17 travellers died. His trial had been adjourned three times. A source claimed that his wife, Falmata, was waiting in one of the vans. His elder brother, Bukar, a civil servant in Maiduguri, said the family had disowned him. "I have not set eyes on him since 2009," he said.

Of the 63, Adeyi explained, 22 are sect members awaiting trial while the remaining 41 are common criminals, 12 of whom had come back on their own by Saturday evening. "Some of them said they had nowhere to go," he said.

But a warder who pleaded anonymity put the number of escapees at 110. "They left only the sick," he said.

The old prison on Nguru Road, which now holds juveniles, was not touched. In 2010, however, five robbery suspects scaled the fence of the main prison; none has been found till date.

The governor's spokesman, Abdullahi Modu, who is no relation of the freed commander, announced a 24-hour curfew in the town.
---
+ OCCURRED_AT | PrisonBreak/Attack -> "Gashua Prison" / "the prison" / "the main prison"
+ OCCURRED_AT | Arrest -> "Potiskum"
+ OCCURRED_AT | PrisonBreak -> "Gashua Prison" / "the prison" / "the main prison"
+ ESCAPED_FROM | "No fewer than 63 inmates" / "63 inmates" / "63" / "the 63" / "those freed" -> "Gashua Prison" / "the prison" / "the main prison"
+ ESCAPED_FROM | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> "Gashua Prison" / "the prison" / "the main prison"
+ ESCAPED_FROM | "22 are sect members awaiting trial" / "22" / "sect members" -> "Gashua Prison" / "the prison" / "the main prison"
+ ESCAPED_FROM | "the remaining 41" / "common criminals" -> "Gashua Prison" / "the prison" / "the main prison"
+ ESCAPED_FROM | "110" / "the number of escapees at 110" / "escapees" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
+ TOOK_PART_IN | "gunmen" / "about 40 attackers" / "the attackers" / "Boko Haram gunmen" -> PrisonBreak/Attack
+ TOOK_PART_IN | "Boko Haram" / "the sect" / "sect" -> PrisonBreak/Attack | alleged/asserted
+ AFFILIATED_WITH | "gunmen" / "about 40 attackers" / "the attackers" / "Boko Haram gunmen" -> "Boko Haram" / "the sect" / "sect" | alleged/asserted
+ KILLED_IN | "four persons" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "two warders" / "the two warders" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Yakubu Dogo" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Haruna Gana" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "A soldier" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "a groundnut seller" / "groundnut seller" -> PrisonBreak/Attack/Killing/Clash
+ WOUNDED_IN | "A female warder" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Three of the attackers" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "nine" -> PrisonBreak/Attack/Killing/Clash | asserted/alleged
+ TARGETED_IN | "police" / "the police area office" -> Attack/PrisonBreak
+ AFFILIATED_WITH | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> "Boko Haram" / "the sect" / "sect"
+ AFFILIATED_WITH | "22 are sect members awaiting trial" / "22" / "sect members" -> "Boko Haram" / "the sect" / "sect"
+ ARRESTED_IN | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> Arrest
+ TOOK_PART_IN | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> Bombing/Attack/Killing | alleged
+ KILLED_IN | "17 travellers" -> Bombing/Attack/Killing
+ RELATED_TO | "Falmata" / "his wife" / "his wife, Falmata" -> "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" | asserted/alleged
+ RELATED_TO | "Bukar" / "His elder brother" / "His elder brother, Bukar" / "a civil servant in Maiduguri" -> "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander"
+ ARRESTED_IN | "12 of whom" / "12" / "Some of them" -> Arrest
+ ESCAPED_FROM | "five robbery suspects" / "robbery suspects" -> "Gashua Prison" / "the prison" / "the main prison"
? OCCURRED_AT | Killing/Attack/Clash -> "Gashua Prison" / "the prison" / "the main prison"
? OCCURRED_AT | Bombing/Attack -> "Gashua Prison" / "the prison" / "the main prison"
? OCCURRED_AT | Attack -> "Gashua" / "the town"
? OCCURRED_AT | Bombing/Attack/Killing -> "Potiskum" | asserted/alleged
? OCCURRED_AT | SecurityOperation -> "Gashua" / "the town"
? TOOK_PART_IN | "No fewer than 63 inmates" / "63 inmates" / "63" / "the 63" / "those freed" -> PrisonBreak/Attack
? TOOK_PART_IN | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> PrisonBreak/Attack
? TOOK_PART_IN | "22 are sect members awaiting trial" / "22" / "sect members" -> PrisonBreak/Attack
? TOOK_PART_IN | "the remaining 41" / "common criminals" -> PrisonBreak/Attack
? ESCAPED_FROM | "12 of whom" / "12" / "Some of them" -> "Gashua Prison" / "the prison" / "the main prison"
? TOOK_PART_IN | "12 of whom" / "12" / "Some of them" -> PrisonBreak/Attack
? TOOK_PART_IN | "110" / "the number of escapees at 110" / "escapees" -> PrisonBreak/Attack | asserted/alleged
? TOOK_PART_IN | "gunmen" / "about 40 attackers" / "the attackers" / "Boko Haram gunmen" -> Killing/Attack/Clash
? TOOK_PART_IN | "gunmen" / "about 40 attackers" / "the attackers" / "Boko Haram gunmen" -> Bombing/Attack
? TOOK_PART_IN | "gunmen" / "about 40 attackers" / "the attackers" / "Boko Haram gunmen" -> Attack
? TOOK_PART_IN | "Boko Haram" / "the sect" / "sect" -> Killing/Attack/Clash | alleged/asserted
? TOOK_PART_IN | "Boko Haram" / "the sect" / "sect" -> Bombing/Attack | alleged/asserted
? TOOK_PART_IN | "Boko Haram" / "the sect" / "sect" -> Attack | alleged/asserted
? TOOK_PART_IN/TARGETED_IN | "Three of the attackers" -> PrisonBreak/Attack
? TOOK_PART_IN/TARGETED_IN | "nine" -> PrisonBreak/Attack | asserted/alleged
? PART_OF | Killing/Attack/Clash -> PrisonBreak/Attack
? PART_OF | Bombing/Attack -> PrisonBreak/Attack
? PART_OF | Attack -> PrisonBreak/Attack
? TARGETED_IN | "a microfinance bank" / "microfinance bank" -> Attack/PrisonBreak
? TARGETED_IN | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> Trial
? TARGETED_IN | "22 are sect members awaiting trial" / "22" / "sect members" -> Trial
? RELATED_TO | "Abdullahi Modu" / "The governor's spokesman" -> "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" | negated/denied
? TOOK_PART_IN | "Falmata" / "his wife" / "his wife, Falmata" -> PrisonBreak/Attack | alleged/claimed
? HELD_IN | "juveniles" -> "The old prison on Nguru Road" / "The old prison"
? HELD_IN | "the sick" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
? TOOK_PART_IN | "five robbery suspects" / "robbery suspects" -> PrisonBreak
? ARRESTED_IN/TARGETED_IN | "five robbery suspects" / "robbery suspects" -> PrisonBreak | negated
? TARGETED_IN | "The old prison on Nguru Road" / "The old prison" -> PrisonBreak/Attack | negated/denied
? AFFILIATED_WITH | "Clement Adeyi" / "Adeyi" / "The Controller of Prisons in the state" / "The Controller of Prisons" -> "Prisons"
? AFFILIATED_WITH | "two warders" / "the two warders" -> "Prisons"
? AFFILIATED_WITH | "Yakubu Dogo" -> "Prisons"
? AFFILIATED_WITH | "Haruna Gana" -> "Prisons"
? AFFILIATED_WITH | "Ibrahim Katagum" / "our correspondent" -> "our"
? RELATED_TO | "Abdullahi Modu" / "The governor's spokesman" -> "The governor"
? RUN_BY | "Gashua Prison" / "the prison" / "the main prison" -> "Prisons"
? TARGETED_IN | "Gashua Prison" / "the prison" / "the main prison" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Gashua" / "the town"
? OCCURRED_AT | PrisonBreak/Attack -> "Yobe State" / "the state"
? TARGETED_IN | "Gashua Prison" / "the prison" / "the main prison" -> Killing/Attack/Clash
? OCCURRED_AT | Killing/Attack/Clash -> "Gashua" / "the town"
? OCCURRED_AT | Killing/Attack/Clash -> "Yobe State" / "the state"
? TARGETED_IN | "Gashua Prison" / "the prison" / "the main prison" -> Bombing/Attack
? OCCURRED_AT | Bombing/Attack -> "Gashua" / "the town"
? OCCURRED_AT | Bombing/Attack -> "Yobe State" / "the state"
? OCCURRED_AT | Attack -> "Yobe State" / "the state"
? TARGETED_IN | "Gashua Prison" / "the prison" / "the main prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Gashua" / "the town"
? OCCURRED_AT | PrisonBreak -> "Yobe State" / "the state"
? OCCURRED_AT | SecurityOperation -> "Yobe State" / "the state"
? HELD_IN | "No fewer than 63 inmates" / "63 inmates" / "63" / "the 63" / "those freed" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
? HELD_IN | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
? HELD_IN | "22 are sect members awaiting trial" / "22" / "sect members" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
? HELD_IN | "the remaining 41" / "common criminals" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
? HELD_IN | "12 of whom" / "12" / "Some of them" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
? HELD_IN | "110" / "the number of escapees at 110" / "escapees" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
? TARGETED_IN | "four persons" -> PrisonBreak/Attack
? TARGETED_IN | "two warders" / "the two warders" -> PrisonBreak/Attack
? TARGETED_IN | "Yakubu Dogo" -> PrisonBreak/Attack
? TARGETED_IN | "Haruna Gana" -> PrisonBreak/Attack
? TARGETED_IN | "A soldier" -> PrisonBreak/Attack
? TARGETED_IN | "a groundnut seller" / "groundnut seller" -> PrisonBreak/Attack
? TARGETED_IN | "A female warder" -> PrisonBreak/Attack
? TARGETED_IN | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> Arrest
? TARGETED_IN | "17 travellers" -> Bombing/Attack/Killing
? RELATED_TO | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> "Falmata" / "his wife" / "his wife, Falmata" | asserted/alleged
? RELATED_TO | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> "Bukar" / "His elder brother" / "His elder brother, Bukar" / "a civil servant in Maiduguri"
? RELATED_TO | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> "Abdullahi Modu" / "The governor's spokesman" | negated/denied
? TARGETED_IN | "12 of whom" / "12" / "Some of them" -> Arrest
? HELD_IN | "five robbery suspects" / "robbery suspects" -> "Gashua Prison" / "the prison" / "the main prison" | asserted/alleged
? RELATED_TO | "The governor" -> "Abdullahi Modu" / "The governor's spokesman"
- KILLED_IN | "A female warder" -> * | only under treatment here
- ARRESTED_IN | "five robbery suspects" / "robbery suspects" -> * | none has been found
- ESCAPED_FROM | * -> "The old prison on Nguru Road" / "The old prison" | the old prison was not touched
- CONVICTED_IN | "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" -> * | his trial had only been adjourned
- RELATED_TO | "Abdullahi Modu" / "The governor's spokesman" -> "Abubakar Kyari Modu" / "Abu Hafsat" / "a commander of the sect" / "the freed commander" | no relation
- AFFILIATED_WITH | "Bukar" / "His elder brother" / "His elder brother, Bukar" / "a civil servant in Maiduguri" -> "Boko Haram" / "the sect" | the family disowned the commander
- OCCURRED_AT | PrisonBreak/Attack -> "Damaturu" | the reporter's dateline
