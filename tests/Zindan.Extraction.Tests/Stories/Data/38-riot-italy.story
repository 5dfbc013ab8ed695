title: Revolt at San Vito jail put down
published: 2020-03-10
source: Agenzia Adriatica
style: wire agency, translated
---
BARI, Italy - Some 50 detainees who had barricaded themselves in a wing of the San Vito jail surrendered on Tuesday after two days of revolt, the prefect said. Two detainees died, probably of an overdose of drugs taken from the infirmary.

Seven officers and a nurse were injured. A group of about 20 tried to force the main gate but was driven back. The nurse, Elena Costa, had been held for ten hours before the rebels let her go.

According to the union, the ringleader is Rocco Sala, a boss of the Stella clan. The prefect would not comment.
---
+ TOOK_PART_IN | "Some 50 detainees" / "50 detainees" -> Riot | low 50 high 50
+ WOUNDED_IN | "Seven officers" -> Riot | low 7 high 7
+ WOUNDED_IN | "a nurse" / "Elena Costa" -> Riot
+ ATTEMPTED_ESCAPE_FROM | "about 20" / "A group of about 20" / "20" -> "San Vito jail"
+ TARGETED_IN | "Elena Costa" / "The nurse" -> Kidnapping
+ AFFILIATED_WITH | "Rocco Sala" -> "Stella clan" / "Stella" | role leader
+ OCCURRED_AT | Riot -> "San Vito jail"
+ HELD_IN | "Some 50 detainees" / "50 detainees" -> "San Vito jail"
? TOOK_PART_IN | "Rocco Sala" / "the rebels" -> *
? ARRESTED_IN | "Some 50 detainees" / "50 detainees" -> Arrest
? KILLED_IN | "Two detainees" -> Riot
? HELD_IN | "Two detainees" / "Rocco Sala" / "A group of about 20" -> *
? OCCURRED_AT | * -> "San Vito jail"
? TOOK_PART_IN | "A group of about 20" / "about 20" -> *
- ESCAPED_FROM | * -> * | driven back
- KILLED_IN | "Some 50 detainees" / "50 detainees" / "Seven officers" / "Elena Costa" -> * | alive
- HELD_IN | "Elena Costa" -> "San Vito jail" | a hostage, not an inmate
- ARRESTED_IN | "Elena Costa" / "Rocco Sala" -> * | not said
- TOOK_PART_IN | "Elena Costa" -> Riot | a victim
