title: RAID ON ISLAND JAIL
published: 2017-01-05
source: Mindoro Daily
style: headline and bullets
---
GUNMEN STORM ISLAND JAIL, 60 INMATES FREED

- About 40 gunmen attacked Santa Lucia jail in the southern Philippines before dawn on Wednesday, police said.
- At least 60 inmates escaped.
- One guard, Ramon Dizon, killed; three wounded.
- Six escapees shot dead by pursuing soldiers, eight recaptured by nightfall.
- Police blame the Free Coast Movement (FCM), a breakaway faction of the rebels.
- FCM spokesman Abu Sarip denies any part in the raid.

Warden Peter Lim said the attackers cut the power first. "They knew where to go," he said. Lim was relieved of his post on Thursday.
---
+ ESCAPED_FROM | "60 inmates" / "At least 60 inmates" -> "Santa Lucia jail" | low 60
+ TOOK_PART_IN | "About 40 gunmen" / "40 gunmen" / "gunmen" -> Attack/PrisonBreak | low 40 high 40
+ KILLED_IN | "One guard" / "Ramon Dizon" -> Attack/PrisonBreak/Killing
+ KILLED_IN | "Six escapees" -> Killing/PrisonBreak/Attack/SecurityOperation | low 6 high 6
+ ARRESTED_IN | "eight" -> Arrest | low 8 high 8
+ TARGETED_IN | "Santa Lucia jail" -> Attack
+ TOOK_PART_IN | "Free Coast Movement" -> Attack/PrisonBreak | alleged
+ TOOK_PART_IN | "Free Coast Movement" -> Attack/PrisonBreak | denied
+ AFFILIATED_WITH | "Abu Sarip" -> "Free Coast Movement" / "FCM"
+ WOUNDED_IN | "three" / "three guards" -> * | low 3 high 3
? TOOK_PART_IN | "soldiers" -> *
? TARGETED_IN | "Peter Lim" / "Lim" -> PersonnelChange
? HELD_IN | * -> "Santa Lucia jail"
? TOOK_PART_IN | "60 inmates" / "Six escapees" -> PrisonBreak
? OCCURRED_AT | * -> "Santa Lucia jail" / "Philippines"
? PART_OF | "Free Coast Movement" -> *
? TOOK_PART_IN/TARGETED_IN | "Abu Sarip" / "Six escapees" / "Lim" / "eight" -> * | denied
- TOOK_PART_IN | "Free Coast Movement" -> * | asserted | only blamed
- TOOK_PART_IN | "Abu Sarip" -> * | he denies it
- KILLED_IN | "Peter Lim" -> * | the warden lives
- KILLED_IN | "60 inmates" -> * | six of them
- ESCAPED_FROM | "gunmen" / "About 40 gunmen" -> * | they were the raiders
- ARRESTED_IN | "Six escapees" -> * | they are dead; eight others were caught
