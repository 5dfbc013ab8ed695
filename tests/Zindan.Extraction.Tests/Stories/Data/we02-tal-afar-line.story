title: News in brief
published: 2007-08-22
source: International Broadcaster
style: tal afar line
---
A suicide car bomber has struck a police recruiting center in the northern Iraqi city of Tal Afar, and officials differ on how many people died. The Interior Ministry said Wednesday's blast killed 14 people and wounded 31 others. A doctor at the city's hospital, Hazim Younis, said he had counted at least 19 bodies, most of them young men who had been waiting in line. An Internet statement in the name of the Islamic State of Iraq said one of its fighters, a Saudi, carried out the attack. The statement could not be verified. The U.S. military said a second car packed with explosives was found nearby and destroyed, and no one was hurt. Further south, gunmen in Baquba killed a Sunni cleric, Sheikh Adnan al-Ubaidi, as he left evening prayers on Tuesday. Two of his sons were wounded. The cleric had urged followers to join a tribal force that fights al-Qaida in Iraq. Meanwhile, the U.S. military freed 72 detainees from Camp Bucca, its largest prison camp in Iraq, after they signed a pledge to keep the peace. One of those released had been held since a 2004 raid in Samarra.
---
+ TOOK_PART_IN | "A suicide car bomber" / "one of its fighters" / "one of its fighters, a Saudi" / "a Saudi" -> Bombing/Attack/Killing | asserted/claimed
+ KILLED_IN | "14 people" -> Bombing/Attack/Killing
+ WOUNDED_IN | "31 others" / "31" -> Bombing/Attack/Killing
+ KILLED_IN | "at least 19 bodies" / "19 bodies" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Tal Afar" / "the northern Iraqi city of Tal Afar" / "city"
+ TOOK_PART_IN | "Islamic State of Iraq" / "the Islamic State of Iraq" -> Bombing/Attack/Killing | claimed/alleged
+ AFFILIATED_WITH | "A suicide car bomber" / "one of its fighters" / "one of its fighters, a Saudi" / "a Saudi" -> "Islamic State of Iraq" / "the Islamic State of Iraq" | claimed/alleged/asserted
+ KILLED_IN | "Adnan al-Ubaidi" / "a Sunni cleric" / "Sheikh Adnan al-Ubaidi" / "The cleric" -> Killing/Attack
+ WOUNDED_IN | "Two of his sons" -> Killing/Attack
+ TOOK_PART_IN | "gunmen" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Baquba"
+ RELATED_TO | "Two of his sons" -> "Adnan al-Ubaidi" / "a Sunni cleric" / "Sheikh Adnan al-Ubaidi" / "The cleric"
+ HELD_IN | "72 detainees" / "those released" -> "Camp Bucca" / "its largest prison camp in Iraq" / "its largest prison camp"
+ ARRESTED_IN | "One of those released" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Samarra"
+ RUN_BY | "Camp Bucca" / "its largest prison camp in Iraq" / "its largest prison camp" -> "The U.S. military" / "the U.S. military"
? KILLED_IN/TARGETED_IN | "A suicide car bomber" / "one of its fighters" / "one of its fighters, a Saudi" / "a Saudi" -> Bombing/Attack/Killing
? KILLED_IN/TARGETED_IN | "young men" / "young men who had been waiting in line" -> Bombing/Attack/Killing
? TARGETED_IN | "police" / "a police recruiting center" -> Bombing/Attack/Killing
? AFFILIATED_WITH | "Adnan al-Ubaidi" / "a Sunni cleric" / "Sheikh Adnan al-Ubaidi" / "The cleric" -> "a tribal force" / "a tribal force that fights al-Qaida in Iraq"
? HELD_IN | "One of those released" -> "Camp Bucca" / "its largest prison camp in Iraq" / "its largest prison camp"
? TARGETED_IN | "14 people" -> Bombing/Attack/Killing
? TARGETED_IN | "31 others" / "31" -> Bombing/Attack/Killing
? TARGETED_IN | "at least 19 bodies" / "19 bodies" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Iraqi" / "Iraq"
? TARGETED_IN | "Adnan al-Ubaidi" / "a Sunni cleric" / "Sheikh Adnan al-Ubaidi" / "The cleric" -> Killing/Attack
? TARGETED_IN | "Two of his sons" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "Iraqi" / "Iraq"
? TARGETED_IN | "One of those released" -> Arrest/SecurityOperation
? OCCURRED_AT | Arrest/SecurityOperation -> "Iraqi" / "Iraq"
- ESCAPED_FROM | "72 detainees" -> * | released after signing a pledge, no break
- WOUNDED_IN/KILLED_IN | * -> "second car" | the second car was destroyed and hurt nobody
- TOOK_PART_IN | "al-Qaida in Iraq" -> Killing/Attack | the killers are not named
- TOOK_PART_IN | "Islamic State of Iraq" / "the Islamic State of Iraq" -> Killing/Attack | its statement is about Tal Afar only
- KILLED_IN | "Two of his sons" -> * | the sons were wounded
- AFFILIATED_WITH | "Adnan al-Ubaidi" / "a Sunni cleric" / "Sheikh Adnan al-Ubaidi" / "The cleric" -> "al-Qaida in Iraq" | he spoke against it
