title: Three undertrials give cops the slip in Bareilly, seven policemen suspended
published: 2013-03-14
source: The Doab Tribune
style: bareilly
---
BAREILLY: Three undertrial prisoners, including an alleged sharpshooter of the Munna Thakur gang, decamped from police custody on the district court premises here on Wednesday after chilli powder was flung in the eyes of their escorts. Seven policemen, a sub-inspector among them, were placed under suspension by evening. Four of the seven have been booked for dereliction of duty.

The trio — Raju Yadav alias Langda, Wasim alias Babloo and Kuldeep Singh — had been brought from the Bareilly district jail along with 26 others for hearings, SSP Rakesh Tomar said. As they were being led to the van, two youths on a motorcycle rode up and threw the powder. Constable Ram Avtar, who gave chase, was shot in the abdomen with a country-made pistol and succumbed past midnight. Head constable Nasir Ali sustained a fracture in the scuffle.

A fourth undertrial, Sonu Pasi, tried to scale the boundary wall but fell and was overpowered by lawyers.

Wasim was nabbed at Bareilly Junction railway station within three hours. Kuldeep's father Balbir Singh, a retired havildar, said he would produce his son before the court "in a day or two". Police picked up Langda's wife Guddi and her brother for questioning. A reward of Rs 25,000 has been announced on Langda, who was seen boarding a bus for Delhi according to one version and in a sugarcane field near Faridpur according to another.

Langda, accused in 14 cases, was arrested in 2011 in connection with the murder of contractor Vinod Agarwal in Shahjahanpur. Police sources believe his flight was planned by Thakur, who is lodged in the Fatehgarh Central Jail. Its superintendent, J P Mishra, rubbished the theory. "Thakur has not had a visitor since Diwali," he said. An officer of the Special Task Force (STF) said Langda had in fact fallen out with Thakur and crossed over to the rival Pappu Bhati gang.

This is the third such incident in the zone this year. On January 9, two inmates used a bamboo pole to go over the wall of the Pilibhit district jail; one, Chhote Lal, was held the next day. Deputy jailer S K Verma was shifted and two warders were sent to jail. In February, murder convict Iqbal Qureshi disappeared, handcuffs and all, from a hospital toilet in Moradabad. He remains untraced, though a man of the same name was detained in Rampur last week and let off.

The opposition BSP claims that 63 prisoners have "evaporated" from custody in Uttar Pradesh in the past year. The home department says 41, of whom 29 have been held again.
---
+ TOOK_PART_IN | "Three undertrials" / "Three undertrial prisoners" / "The trio" -> PrisonBreak/Attack
+ TOOK_PART_IN | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> PrisonBreak/Attack
+ TOOK_PART_IN | "Wasim" / "Babloo" -> PrisonBreak/Attack
+ TOOK_PART_IN | "Kuldeep Singh" / "Kuldeep" / "his son" -> PrisonBreak/Attack
+ HELD_IN | "Three undertrials" / "Three undertrial prisoners" / "The trio" -> "the Bareilly district jail" / "Bareilly district jail"
+ OCCURRED_AT | PrisonBreak/Attack -> "Bareilly" / "BAREILLY" / "here on Wednesday" / "here"
+ TOOK_PART_IN | "two youths on a motorcycle" / "two youths" -> PrisonBreak/Attack
+ KILLED_IN | "Ram Avtar" / "Constable Ram Avtar" / "Constable" -> PrisonBreak/Attack/Killing/Clash
+ WOUNDED_IN | "Nasir Ali" / "Head constable Nasir Ali" / "Head constable" -> PrisonBreak/Attack/Killing/Clash
+ TOOK_PART_IN | "Sonu Pasi" / "A fourth undertrial" -> PrisonBreak/Attack | attempted/asserted
+ TARGETED_IN | "seven policemen" / "Seven policemen" / "the seven" / "their escorts" -> PersonnelChange
+ TARGETED_IN | "Four of the seven" -> Trial
+ ARRESTED_IN | "Wasim" / "Babloo" -> Arrest
+ OCCURRED_AT | Arrest -> "Bareilly" / "BAREILLY" / "here on Wednesday" / "here"
+ RELATED_TO | "Balbir Singh" / "Kuldeep's father Balbir Singh" / "a retired havildar" -> "Kuldeep Singh" / "Kuldeep" / "his son"
+ RELATED_TO | "Guddi" / "Langda's wife Guddi" / "Langda's wife" -> "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter"
+ ARRESTED_IN | "Guddi" / "Langda's wife Guddi" / "Langda's wife" -> Arrest
+ ARRESTED_IN | "her brother" -> Arrest
+ ARRESTED_IN | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> Arrest
+ TOOK_PART_IN | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> Killing | alleged
+ KILLED_IN | "Vinod Agarwal" / "contractor Vinod Agarwal" -> Killing
+ OCCURRED_AT | Killing -> "Shahjahanpur"
+ AFFILIATED_WITH | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> "Munna Thakur gang" / "the Munna Thakur gang" | alleged/asserted/negated
+ AFFILIATED_WITH | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> "Pappu Bhati gang" / "the rival Pappu Bhati gang" | asserted/alleged
+ HELD_IN | "Munna Thakur" / "Thakur" -> "Fatehgarh Central Jail" / "the Fatehgarh Central Jail"
+ TOOK_PART_IN | "Munna Thakur" / "Thakur" -> PrisonBreak/Attack | alleged
+ ESCAPED_FROM | "two inmates" -> "the Pilibhit district jail" / "Pilibhit district jail"
+ ESCAPED_FROM | "Chhote Lal" -> "the Pilibhit district jail" / "Pilibhit district jail"
+ OCCURRED_AT | PrisonBreak -> "the Pilibhit district jail" / "Pilibhit district jail"
+ ARRESTED_IN | "Chhote Lal" -> Arrest
+ TARGETED_IN | "S K Verma" / "Deputy jailer S K Verma" / "Deputy jailer" -> PersonnelChange
+ ARRESTED_IN | "two warders" -> Arrest/Trial
+ TOOK_PART_IN | "Iqbal Qureshi" / "murder convict Iqbal Qureshi" / "murder convict" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Moradabad"
+ ARRESTED_IN | "a man of the same name" -> Arrest
+ OCCURRED_AT | Arrest -> "Rampur"
? HELD_IN | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> "the Bareilly district jail" / "Bareilly district jail"
? HELD_IN | "Wasim" / "Babloo" -> "the Bareilly district jail" / "Bareilly district jail"
? HELD_IN | "Kuldeep Singh" / "Kuldeep" / "his son" -> "the Bareilly district jail" / "Bareilly district jail"
? HELD_IN | "26 others" -> "the Bareilly district jail" / "Bareilly district jail"
? HELD_IN | "Sonu Pasi" / "A fourth undertrial" -> "the Bareilly district jail" / "Bareilly district jail" | asserted/alleged
? TARGETED_IN | "seven policemen" / "Seven policemen" / "the seven" / "their escorts" -> PrisonBreak/Attack
? WOUNDED_IN | "Ram Avtar" / "Constable Ram Avtar" / "Constable" -> PrisonBreak/Attack/Killing/Clash
? ARRESTED_IN | "Sonu Pasi" / "A fourth undertrial" -> Arrest/PrisonBreak/Attack
? TOOK_PART_IN | "lawyers" -> Arrest/PrisonBreak/Attack
? TOOK_PART_IN | "seven policemen" / "Seven policemen" / "the seven" / "their escorts" -> PersonnelChange
? TARGETED_IN | "a sub-inspector" -> PersonnelChange
? TARGETED_IN | "Four of the seven" -> PersonnelChange
? RELATED_TO | "Kuldeep Singh" / "Kuldeep" / "his son" -> "Balbir Singh" / "Kuldeep's father Balbir Singh" / "a retired havildar"
? RELATED_TO | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> "Guddi" / "Langda's wife Guddi" / "Langda's wife"
? RELATED_TO | "her brother" -> "Guddi" / "Langda's wife Guddi" / "Langda's wife"
? RELATED_TO | "her brother" -> "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter"
? TOOK_PART_IN | "Police" / "Police picked up" -> Arrest
? TARGETED_IN | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> Trial
? AFFILIATED_WITH | "Munna Thakur" / "Thakur" -> "Munna Thakur gang" / "the Munna Thakur gang"
? AFFILIATED_WITH | "Pappu Bhati" -> "Pappu Bhati gang" / "the rival Pappu Bhati gang"
? TOOK_PART_IN | "Munna Thakur" / "Thakur" -> PrisonBreak/Attack | denied
? AFFILIATED_WITH | "An officer of the Special Task Force" / "An officer" -> "Special Task Force" / "STF" / "the Special Task Force"
? TOOK_PART_IN | "S K Verma" / "Deputy jailer S K Verma" / "Deputy jailer" -> PersonnelChange
? CONVICTED_IN/TARGETED_IN | "two warders" -> Arrest/Trial
? CONVICTED_IN/TARGETED_IN | "Iqbal Qureshi" / "murder convict Iqbal Qureshi" / "murder convict" -> Trial
? TOOK_PART_IN | "63 prisoners" -> PrisonBreak | alleged/asserted/claimed
? TOOK_PART_IN | "41" / "41, of whom" -> PrisonBreak
? TOOK_PART_IN | "29" / "29 have been held again" -> PrisonBreak
? ARRESTED_IN/TARGETED_IN | "29" / "29 have been held again" -> Arrest
? OCCURRED_AT | PrisonBreak -> "Uttar Pradesh"
? OCCURRED_AT | Arrest -> "Uttar Pradesh"
? OCCURRED_AT | PrisonBreak/Attack -> "Uttar Pradesh"
? TARGETED_IN | "Ram Avtar" / "Constable Ram Avtar" / "Constable" -> PrisonBreak/Attack
? TARGETED_IN | "Nasir Ali" / "Head constable Nasir Ali" / "Head constable" -> PrisonBreak/Attack
? TARGETED_IN | "Sonu Pasi" / "A fourth undertrial" -> Arrest
? TARGETED_IN | "Wasim" / "Babloo" -> Arrest
? RELATED_TO | "Guddi" / "Langda's wife Guddi" / "Langda's wife" -> "her brother"
? RELATED_TO | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> "her brother"
? TARGETED_IN | "Guddi" / "Langda's wife Guddi" / "Langda's wife" -> Arrest
? TARGETED_IN | "her brother" -> Arrest
? TARGETED_IN | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> Arrest
? TARGETED_IN | "Vinod Agarwal" / "contractor Vinod Agarwal" -> Killing
? HELD_IN | "two inmates" -> "the Pilibhit district jail" / "Pilibhit district jail" | asserted/alleged
? TOOK_PART_IN | "two inmates" -> PrisonBreak
? HELD_IN | "Chhote Lal" -> "the Pilibhit district jail" / "Pilibhit district jail" | asserted/alleged
? TOOK_PART_IN | "Chhote Lal" -> PrisonBreak
? TARGETED_IN | "the Pilibhit district jail" / "Pilibhit district jail" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Pilibhit"
? TARGETED_IN | "Chhote Lal" -> Arrest
? TARGETED_IN | "a man of the same name" -> Arrest
- ESCAPED_FROM | "Three undertrials" / "Three undertrial prisoners" / "The trio" -> * | got away from the court premises
- ESCAPED_FROM | "Iqbal Qureshi" / "murder convict Iqbal Qureshi" / "murder convict" -> * | vanished from a hospital
- ARRESTED_IN | "Iqbal Qureshi" / "murder convict Iqbal Qureshi" / "murder convict" -> * | the man detained in Rampur only bears his name
- ARRESTED_IN | "Kuldeep Singh" / "Kuldeep" / "his son" -> * | his father only promises to produce him
- ESCAPED_FROM | "Munna Thakur" / "Thakur" -> * | lodged in Fatehgarh
- KILLED_IN | "Nasir Ali" / "Head constable Nasir Ali" / "Head constable" -> * | a fracture
- CONVICTED_IN | "Raju Yadav" / "Langda" / "an alleged sharpshooter of the Munna Thakur gang" / "an alleged sharpshooter" -> * | an undertrial
