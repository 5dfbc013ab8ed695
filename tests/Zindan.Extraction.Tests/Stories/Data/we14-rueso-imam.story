title: News in brief
published: 2007-06-14
source: International Broadcaster
style: rueso imam
---
Gunmen on motorcycles have shot dead a Muslim cleric and a newspaper reporter in southern Thailand. Police say the cleric, Waedolah Samae, was killed Thursday outside his mosque in the Rueso district of Narathiwat province. He had spoken out against insurgents in a sermon last week. Two hours later the reporter, Somchai Ketkaew, was shot at a market in the town of Yala. His wife, who was riding behind him, was wounded and remains in a hospital. A police colonel, Prasit Thongdee, said he believes the same men carried out both shootings. In Pattani province, soldiers raided an Islamic school and detained 18 people, including its owner, Masae Doloh. An army spokesman said the detainees are suspected of making a bomb that killed four rangers on Monday. Twelve of the 18 were let go by nightfall, but Doloh is still being questioned. His brother said Doloh was in a hospital Monday and knew nothing of the blast. Last week a court in Pattani sentenced two men to life in prison for the 2005 killing of a rubber tapper. A third man accused in the case died before the verdict. More than 2,200 people have been killed in Thailand's three Muslim-majority provinces since January 2004.
---
+ KILLED_IN | "Waedolah Samae" / "a Muslim cleric" / "the cleric" -> Killing/Attack
+ KILLED_IN | "Somchai Ketkaew" / "a newspaper reporter" / "the reporter" -> Killing/Attack
+ WOUNDED_IN | "His wife" -> Killing/Attack
+ TOOK_PART_IN | "Gunmen on motorcycles" / "Gunmen" / "the same men" -> Killing/Attack
+ TOOK_PART_IN | "Gunmen on motorcycles" / "Gunmen" / "the same men" -> Killing/Attack | asserted/alleged
+ OCCURRED_AT | Killing/Attack -> "Rueso" / "the Rueso district of Narathiwat province" / "the Rueso district"
+ OCCURRED_AT | Killing/Attack -> "Yala" / "the town of Yala"
+ RELATED_TO | "His wife" -> "Somchai Ketkaew" / "a newspaper reporter" / "the reporter"
+ ARRESTED_IN | "18 people" / "the detainees" / "the 18" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Masae Doloh" / "Doloh" / "its owner" -> Arrest/SecurityOperation
+ TOOK_PART_IN | "soldiers" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Pattani" / "Pattani province"
+ TOOK_PART_IN | "18 people" / "the detainees" / "the 18" -> Bombing/Attack/Killing | alleged
+ KILLED_IN | "four rangers" -> Bombing/Attack/Killing
+ RELATED_TO | "His brother" -> "Masae Doloh" / "Doloh" / "its owner"
+ CONVICTED_IN | "two men" -> Trial
+ OCCURRED_AT | Trial -> "Pattani" / "Pattani province"
+ TOOK_PART_IN | "two men" -> Killing
+ KILLED_IN | "a rubber tapper" -> Killing
+ KILLED_IN | "More than 2,200 people" -> War/Killing/Attack
+ OCCURRED_AT | War/Killing/Attack -> "Thailand" / "southern Thailand"
? OCCURRED_AT | Killing/Attack -> "Narathiwat" / "Narathiwat province"
? OCCURRED_AT | Killing/Attack -> "Thailand" / "southern Thailand"
? RELATED_TO | "Somchai Ketkaew" / "a newspaper reporter" / "the reporter" -> "His wife"
? AFFILIATED_WITH | "Prasit Thongdee" / "A police colonel" -> "Police" / "police"
? ARRESTED_IN/TARGETED_IN | "Twelve of the 18" / "Twelve" -> Arrest/SecurityOperation
? TOOK_PART_IN | "army" -> Arrest/SecurityOperation
? TARGETED_IN | "an Islamic school" -> Arrest/SecurityOperation
? AFFILIATED_WITH | "Masae Doloh" / "Doloh" / "its owner" -> "an Islamic school"
? AFFILIATED_WITH | "An army spokesman" -> "army"
? AFFILIATED_WITH | "soldiers" -> "army"
? TOOK_PART_IN | "Masae Doloh" / "Doloh" / "its owner" -> Bombing/Attack/Killing | alleged
? TOOK_PART_IN | "Masae Doloh" / "Doloh" / "its owner" -> Bombing/Attack/Killing | denied
? OCCURRED_AT | Bombing/Attack/Killing -> "Pattani" / "Pattani province"
? RELATED_TO | "Masae Doloh" / "Doloh" / "its owner" -> "His brother"
? TARGETED_IN | "A third man accused in the case" / "A third man" -> Trial
? TOOK_PART_IN | "a court in Pattani" / "a court" -> Trial
? TOOK_PART_IN | "A third man accused in the case" / "A third man" -> Killing | alleged
? OCCURRED_AT | War/Killing/Attack -> "Thailand's three Muslim-majority provinces" / "three Muslim-majority provinces"
? TARGETED_IN | "Waedolah Samae" / "a Muslim cleric" / "the cleric" -> Killing/Attack
? TARGETED_IN | "Somchai Ketkaew" / "a newspaper reporter" / "the reporter" -> Killing/Attack
? TARGETED_IN | "His wife" -> Killing/Attack
? TARGETED_IN | "18 people" / "the detainees" / "the 18" -> Arrest/SecurityOperation
? TARGETED_IN | "Masae Doloh" / "Doloh" / "its owner" -> Arrest/SecurityOperation
? OCCURRED_AT | Arrest/SecurityOperation -> "Thailand" / "southern Thailand"
? TARGETED_IN | "four rangers" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Thailand" / "southern Thailand"
? TARGETED_IN | "two men" -> Trial
? OCCURRED_AT | Trial -> "Thailand" / "southern Thailand"
? TARGETED_IN | "a rubber tapper" -> Killing
? TARGETED_IN | "More than 2,200 people" -> War/Killing/Attack
- KILLED_IN | "His wife" -> * | wounded
- KILLED_IN | "A third man accused in the case" / "A third man" -> * | died before the verdict, cause not told
- CONVICTED_IN | "A third man accused in the case" / "A third man" -> * | died before the verdict
- CONVICTED_IN | "18 people" / "the detainees" -> * | only detained
- TOOK_PART_IN | "18 people" / "the detainees" -> Killing/Attack | suspected of Monday's bomb only
- TOOK_PART_IN | "two men" -> Bombing/Attack/Killing | convicted for the killing of 2005
- TOOK_PART_IN | "insurgents" -> Killing/Attack | nobody says who the gunmen were
