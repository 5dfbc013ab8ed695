title: One dead, one caught, one gone
published: 2014-12-12
source: Border Bulletin
style: counted parts
---
Three inmates climbed the wall of El Soto prison in northern Mexico early on Friday. One was shot dead by a guard, one broke a leg and was caught, and one escaped in a taxi.

The dead convict was identified as Pablo Ruiz, 24. The escapee is his cousin Mateo Ruiz, serving 12 years for extortion. The taxi driver said that he had been forced at gunpoint and was freed two hours later.

The prison, which is run by the state of Sonora, has cells for 900 men. Its deputy director was dismissed.
---
+ KILLED_IN | "Pablo Ruiz" / "The dead convict" / "One" -> PrisonBreak/Killing
+ ESCAPED_FROM | "Mateo Ruiz" / "The escapee" / "one" -> "El Soto prison"
+ ARRESTED_IN | "one" -> Arrest
+ RELATED_TO | "Mateo Ruiz" -> "Pablo Ruiz" | role cousin
+ CONVICTED_IN | "Mateo Ruiz" / "The escapee" -> Trial
+ TARGETED_IN | "Its deputy director" / "deputy director" -> PersonnelChange
? ATTEMPTED_ESCAPE_FROM | "one" / "Pablo Ruiz" -> "El Soto prison"
? TOOK_PART_IN | "Three inmates" / "Mateo Ruiz" / "a guard" / "Pablo Ruiz" / "one" / "The escapee" -> PrisonBreak/Killing
? TARGETED_IN | "The taxi driver" -> Kidnapping
? RUN_BY | "El Soto prison" -> *
? HELD_IN | "Three inmates" / "Mateo Ruiz" / "Pablo Ruiz" / "one" / "900 men" -> "El Soto prison"
? OCCURRED_AT | * -> "El Soto prison"
? WOUNDED_IN | "one" -> *
- ESCAPED_FROM | "Pablo Ruiz" / "The taxi driver" -> * | he is dead; the driver is no inmate
- ESCAPED_FROM | "Three inmates" -> * | one of the three
- KILLED_IN | "Mateo Ruiz" / "Three inmates" / "The taxi driver" -> * | he got away
- ARRESTED_IN | "Mateo Ruiz" / "Pablo Ruiz" / "The taxi driver" -> * | he got away
