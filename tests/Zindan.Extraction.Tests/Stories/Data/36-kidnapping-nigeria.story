title: Schoolgirls freed after nine days
published: 2021-03-02
source: Savanna Times
style: newspaper
---
GUSAU, Nigeria - Gunmen who kidnapped 279 girls from a boarding school in Zamfara released them on Tuesday, the state governor said. One of the girls, Halima Sani, 14, said that some of them had been beaten.

The governor denied that a ransom was paid. The army arrested two men who it said had sold food to the kidnappers.

A guard at the school, Isa Garba, was killed during the abduction. Police suspect the gang of Dan Wuta. The bandits had threatened to kill the girls if troops attacked their camp.
---
+ TARGETED_IN | "279 girls" -> Kidnapping | low 279 high 279
+ TOOK_PART_IN | "Gunmen" -> Kidnapping
+ ARRESTED_IN | "two men" -> Arrest | low 2 high 2
+ KILLED_IN | "Isa Garba" / "A guard" -> Kidnapping/Killing
+ TARGETED_IN | "Halima Sani" / "One of the girls" -> Kidnapping
? TOOK_PART_IN | "The army" / "army" -> Arrest
? TOOK_PART_IN | "Dan Wuta" / "gang of Dan Wuta" / "the gang" / "the gang of Dan Wuta" -> Kidnapping | alleged
? WOUNDED_IN/TARGETED_IN | "some of them" / "some" -> *
? OCCURRED_AT | * -> "Zamfara" / "boarding school"
? AFFILIATED_WITH | "Isa Garba" -> *
? AFFILIATED_WITH | "Dan Wuta" -> *
- ARRESTED_IN | "279 girls" / "Halima Sani" -> * | kidnapped
- KILLED_IN | "279 girls" / "Halima Sani" / "One of the girls" -> * | threatened only
- ESCAPED_FROM | * -> * | released
- TOOK_PART_IN | "Dan Wuta" -> * | asserted | suspected
- HELD_IN | "279 girls" / "Halima Sani" -> * | no prison
- TOOK_PART_IN | "Isa Garba" -> * | the victim
