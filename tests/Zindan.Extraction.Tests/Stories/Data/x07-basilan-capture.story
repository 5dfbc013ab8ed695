title: News in brief
published: 2009-04-22
source: International Broadcaster
style: brief
---
Philippine military officials say troops have captured a senior member of the Abu Sayyaf militant group on the southern island of Basilan. A spokeswoman, Lieutenant Colonel Tess Arevalo, says Jainal Sahirun was taken without a fight Wednesday at a clinic in Lamitan town, where he was being treated for wounds suffered in a battle with soldiers last week. Two men found at his bedside were questioned and released. Sahirun is accused of killing two rubber plantation workers in 2007, and officials had twice reported his death. His brother Yusop, also a member of the group, was killed by marines on nearby Jolo island in January.

In a separate incident, gunmen ambushed an army truck in Lanao del Sur province Tuesday, killing four soldiers and wounding six. The military blamed followers of Commander Salem Batuan, who broke with the Moro Islamic Liberation Front in August, after peace talks with the government collapsed. A spokesman for Batuan denied any role.

Abu Sayyaf has split into several bands since its chief was killed in 2006. It is holding two Chinese traders abducted last month.
---
+ ARRESTED_IN | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> Arrest
+ TOOK_PART_IN | "troops" / "troops have captured" -> Arrest | asserted/claimed
+ OCCURRED_AT | Arrest -> "Lamitan" / "Lamitan town"
+ AFFILIATED_WITH | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> "Abu Sayyaf" / "the Abu Sayyaf militant group" / "the group"
+ WOUNDED_IN | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> Clash
+ TOOK_PART_IN | "soldiers" -> Clash
+ TOOK_PART_IN | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> Killing/Attack | alleged
+ KILLED_IN | "two rubber plantation workers" -> Killing/Attack | asserted/alleged
+ RELATED_TO | "Yusop" / "His brother Yusop" / "His brother" -> "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member"
+ AFFILIATED_WITH | "Yusop" / "His brother Yusop" / "His brother" -> "Abu Sayyaf" / "the Abu Sayyaf militant group" / "the group"
+ KILLED_IN | "Yusop" / "His brother Yusop" / "His brother" -> Killing/Clash/SecurityOperation
+ TOOK_PART_IN | "marines" -> Killing/Clash/SecurityOperation
+ OCCURRED_AT | Killing/Clash/SecurityOperation -> "Jolo" / "Jolo island" / "nearby Jolo island"
+ TOOK_PART_IN | "gunmen" -> Attack/Killing/Clash
+ KILLED_IN | "four soldiers" -> Attack/Killing/Clash
+ WOUNDED_IN | "wounding six" -> Attack/Killing/Clash
+ OCCURRED_AT | Attack/Killing/Clash -> "Lanao del Sur" / "Lanao del Sur province"
+ TOOK_PART_IN | "followers of Commander Salem Batuan" / "followers" -> Attack/Killing/Clash | alleged
+ RELATED_TO | "followers of Commander Salem Batuan" / "followers" -> "Salem Batuan" / "Batuan" / "Commander Salem Batuan"
+ AFFILIATED_WITH | "Salem Batuan" / "Batuan" / "Commander Salem Batuan" -> "Moro Islamic Liberation Front" / "the Moro Islamic Liberation Front"
+ KILLED_IN | "its chief" -> Killing
+ AFFILIATED_WITH | "its chief" -> "Abu Sayyaf" / "the Abu Sayyaf militant group" / "the group"
+ TARGETED_IN | "two Chinese traders" -> Kidnapping
+ TOOK_PART_IN | "Abu Sayyaf" / "the Abu Sayyaf militant group" / "the group" -> Kidnapping
? TOOK_PART_IN | "The military" / "military" / "army" -> Arrest | asserted/claimed
? OCCURRED_AT | Arrest -> "Basilan" / "the southern island of Basilan"
? TARGETED_IN | "Two men found at his bedside" / "Two men" -> Arrest
? TOOK_PART_IN/TARGETED_IN | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> Clash
? TOOK_PART_IN | "The military" / "military" / "army" -> Clash
? TOOK_PART_IN | "Abu Sayyaf" / "the Abu Sayyaf militant group" / "the group" -> Clash
? KILLED_IN/TARGETED_IN | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> Killing | negated/denied/alleged
? PART_OF | "marines" -> "The military" / "military" / "army"
? TARGETED_IN | "The military" / "military" / "army" -> Attack/Killing/Clash
? AFFILIATED_WITH | "four soldiers" -> "The military" / "military" / "army"
? AFFILIATED_WITH | "wounding six" -> "The military" / "military" / "army"
? AFFILIATED_WITH | "troops" / "troops have captured" -> "The military" / "military" / "army"
? AFFILIATED_WITH | "soldiers" -> "The military" / "military" / "army"
? AFFILIATED_WITH | "Tess Arevalo" / "A spokeswoman, Lieutenant" / "A spokeswoman" / "Lieutenant Colonel Tess Arevalo" -> "The military" / "military" / "army"
? TOOK_PART_IN | "Salem Batuan" / "Batuan" / "Commander Salem Batuan" -> Attack/Killing/Clash | alleged
? TOOK_PART_IN | "followers of Commander Salem Batuan" / "followers" -> Attack/Killing/Clash | denied
? TOOK_PART_IN | "Salem Batuan" / "Batuan" / "Commander Salem Batuan" -> Attack/Killing/Clash | denied
? RELATED_TO | "A spokesman for Batuan" / "A spokesman" -> "Salem Batuan" / "Batuan" / "Commander Salem Batuan"
? AFFILIATED_WITH | "followers of Commander Salem Batuan" / "followers" -> "Moro Islamic Liberation Front" / "the Moro Islamic Liberation Front"
? AFFILIATED_WITH/PART_OF | "several bands" -> "Abu Sayyaf" / "the Abu Sayyaf militant group" / "the group"
? TARGETED_IN | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> Arrest
? OCCURRED_AT | Arrest -> "Philippine"
? TARGETED_IN | "two rubber plantation workers" -> Killing/Attack | asserted/alleged
? RELATED_TO | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> "Yusop" / "His brother Yusop" / "His brother"
? TARGETED_IN | "Yusop" / "His brother Yusop" / "His brother" -> Killing/Clash/SecurityOperation
? OCCURRED_AT | Killing/Clash/SecurityOperation -> "Philippine"
? TARGETED_IN | "four soldiers" -> Attack/Killing/Clash
? TARGETED_IN | "wounding six" -> Attack/Killing/Clash
? OCCURRED_AT | Attack/Killing/Clash -> "Philippine"
? RELATED_TO | "Salem Batuan" / "Batuan" / "Commander Salem Batuan" -> "A spokesman for Batuan" / "A spokesman"
? TARGETED_IN | "its chief" -> Killing
- ARRESTED_IN | "Two men found at his bedside" / "Two men" -> * | questioned and released
- KILLED_IN | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> * | captured; earlier reports of his death were wrong
- TOOK_PART_IN | "Moro Islamic Liberation Front" / "the Moro Islamic Liberation Front" -> Attack/Killing/Clash | Batuan's men broke with it
- TOOK_PART_IN | "Abu Sayyaf" / "the Abu Sayyaf militant group" -> Attack/Killing/Clash | a separate incident
- KILLED_IN | "wounding six" -> * | wounded
- CONVICTED_IN | "Jainal Sahirun" / "Sahirun" / "a senior member of the Abu Sayyaf militant group" / "a senior member" -> * | only accused
