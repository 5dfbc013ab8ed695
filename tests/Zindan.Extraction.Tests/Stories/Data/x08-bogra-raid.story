title: Two suspected militants killed in Bangladesh raid
published: 2016-11-04
source: Ganges Delta News
style: brief
---
DHAKA – Police in Bangladesh killed two suspected militants and arrested three other people in a raid on a house in Bogra on Thursday night, counterterrorism chief Shahidul Kabir said.

One of the dead, known as Sagor, is believed to have supplied the grenades for July's assault on a restaurant in Sylhet that left 12 people dead. Police withdrew an earlier statement that the other was Rafiq Hasan, a leader of Ansar al-Huda; Hasan is still being sought, but his wife, Nazma, is among those arrested.

Papers found in the house suggest that the men were planning to attack a Hindu fair next week, Kabir said.

Ansar al-Huda broke away from the banned Jamaat-ul-Falah in 2013, when the older group's founder, Maulana Abdus Sobhan, was sentenced to death for the 2005 bombing of a courthouse. Sobhan was freed in 2014 by gunmen who attacked a prison van in Gazipur and killed a policeman. He was recaptured the same evening and hanged last year. His successor, Mufti Yunus, has rejected Ansar's oath of allegiance to Islamic State, which claimed the restaurant attack. The government says Islamic State has no presence in the country.
---
+ KILLED_IN | "two suspected militants" / "Two suspected militants" / "the dead" / "the men" -> SecurityOperation/Arrest/Killing/Clash
+ KILLED_IN | "Sagor" / "One of the dead" -> SecurityOperation/Arrest/Killing/Clash
+ ARRESTED_IN | "three other people" / "those arrested" -> SecurityOperation/Arrest/Killing/Clash
+ ARRESTED_IN | "Nazma" / "his wife, Nazma" / "his wife" -> SecurityOperation/Arrest/Killing/Clash
+ TOOK_PART_IN | "Police in Bangladesh" / "Police" -> SecurityOperation/Arrest/Killing/Clash
+ OCCURRED_AT | SecurityOperation/Arrest/Killing/Clash -> "Bogra"
+ TOOK_PART_IN | "Sagor" / "One of the dead" -> Attack/Killing/Bombing | alleged
+ KILLED_IN | "12 people" -> Attack/Killing/Bombing
+ OCCURRED_AT | Attack/Killing/Bombing -> "Sylhet"
+ TOOK_PART_IN | "Islamic State" -> Attack/Killing/Bombing | claimed
+ AFFILIATED_WITH | "Rafiq Hasan" / "Hasan" / "a leader of Ansar al-Huda" -> "Ansar al-Huda" / "Ansar"
+ RELATED_TO | "Nazma" / "his wife, Nazma" / "his wife" -> "Rafiq Hasan" / "Hasan" / "a leader of Ansar al-Huda"
+ TOOK_PART_IN | "two suspected militants" / "Two suspected militants" / "the dead" / "the men" -> Plot/Attack | planned/alleged/asserted
+ AFFILIATED_WITH | "Ansar al-Huda" / "Ansar" -> "Jamaat-ul-Falah" / "the banned Jamaat-ul-Falah" / "the older group"
+ AFFILIATED_WITH | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> "Jamaat-ul-Falah" / "the banned Jamaat-ul-Falah" / "the older group"
+ CONVICTED_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> Trial
+ TOOK_PART_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> Bombing/Attack
+ TOOK_PART_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> PrisonBreak/Attack/Killing
+ TOOK_PART_IN | "gunmen who attacked a prison van" / "gunmen" -> PrisonBreak/Attack/Killing
+ KILLED_IN | "a policeman" -> PrisonBreak/Attack/Killing
+ OCCURRED_AT | PrisonBreak/Attack/Killing -> "Gazipur"
+ ARRESTED_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> Arrest
+ KILLED_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> Killing
+ AFFILIATED_WITH | "Mufti Yunus" / "His successor" -> "Jamaat-ul-Falah" / "the banned Jamaat-ul-Falah" / "the older group"
+ AFFILIATED_WITH | "Ansar al-Huda" / "Ansar" -> "Islamic State"
? KILLED_IN/TARGETED_IN | "the other" -> SecurityOperation/Arrest/Killing/Clash
? KILLED_IN/TARGETED_IN | "Rafiq Hasan" / "Hasan" / "a leader of Ansar al-Huda" -> SecurityOperation/Arrest/Killing/Clash | negated/denied
? TOOK_PART_IN/TARGETED_IN | "two suspected militants" / "Two suspected militants" / "the dead" / "the men" -> SecurityOperation/Arrest/Killing/Clash
? OCCURRED_AT | SecurityOperation/Arrest/Killing/Clash -> "Bangladesh" / "the country"
? AFFILIATED_WITH | "Shahidul Kabir" / "Kabir" / "counterterrorism chief Shahidul Kabir" / "counterterrorism chief" -> "Police in Bangladesh" / "Police"
? AFFILIATED_WITH | "a policeman" -> "Police in Bangladesh" / "Police"
? PART_OF | "Ansar al-Huda" / "Ansar" -> "Jamaat-ul-Falah" / "the banned Jamaat-ul-Falah" / "the older group"
? TARGETED_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> PrisonBreak/Attack/Killing
? RELATED_TO | "Mufti Yunus" / "His successor" -> "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan"
? TARGETED_IN | "Jamaat-ul-Falah" / "the banned Jamaat-ul-Falah" / "the older group" -> Ban
? AFFILIATED_WITH | "two suspected militants" / "Two suspected militants" / "the dead" / "the men" -> "Ansar al-Huda" / "Ansar" | alleged
? AFFILIATED_WITH | "Sagor" / "One of the dead" -> "Ansar al-Huda" / "Ansar" | alleged
? TARGETED_IN | "Sagor" / "One of the dead" -> SecurityOperation/Arrest/Killing/Clash
? TARGETED_IN | "three other people" / "those arrested" -> SecurityOperation/Arrest/Killing/Clash
? TARGETED_IN | "Nazma" / "his wife, Nazma" / "his wife" -> SecurityOperation/Arrest/Killing/Clash
? TARGETED_IN | "12 people" -> Attack/Killing/Bombing
? OCCURRED_AT | Attack/Killing/Bombing -> "Bangladesh" / "the country"
? RELATED_TO | "Rafiq Hasan" / "Hasan" / "a leader of Ansar al-Huda" -> "Nazma" / "his wife, Nazma" / "his wife"
? TARGETED_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> Trial
? TARGETED_IN | "a policeman" -> PrisonBreak/Attack/Killing
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "Bangladesh" / "the country"
? TARGETED_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> Arrest
? TARGETED_IN | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> Killing
? RELATED_TO | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> "Mufti Yunus" / "His successor"
- KILLED_IN/ARRESTED_IN | "Rafiq Hasan" / "Hasan" / "a leader of Ansar al-Huda" -> * | the statement was withdrawn; still sought
- TOOK_PART_IN | "Ansar al-Huda" / "Ansar" -> Attack/Killing/Bombing | claimed by Islamic State
- AFFILIATED_WITH | "Jamaat-ul-Falah" / "the banned Jamaat-ul-Falah" / "the older group" -> "Islamic State" | its leader rejected the oath
- ESCAPED_FROM | "Abdus Sobhan" / "Sobhan" / "the older group's founder" / "Maulana Abdus Sobhan" -> * | freed from a van, from no prison
- KILLED_IN/WOUNDED_IN | * -> Plot/Attack | only planned
