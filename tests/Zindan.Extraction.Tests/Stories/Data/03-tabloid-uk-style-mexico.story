title: CHEF WHO COOKED UP A GETAWAY
published: 2015-07-20
source: The Daily Blaze
style: tabloid
---
He served them soup on Saturday. By Sunday he was gone! Cheeky jail cook Luis "El Pan" Romero, 41, strolled out of Cerro Alto prison in Mexico wearing a guard's uniform and waving at the cameras.

Romero, who was doing eight years for kidnapping, is said to be a money man for the feared Sierra Cartel. His wife, Carmen Rojas, laughed it off: "My Luis never worked for any cartel."

Red-faced prison boss Hector Mena has been sacked. Two guards have been arrested on suspicion of helping Romero.

It is the second breakout in a year: last July three killers tunnelled out of the same prison and only one of them was caught.
---
+ ESCAPED_FROM | "Luis Romero" / "Romero" / "Luis \"El Pan\" Romero" -> "Cerro Alto prison"
+ AFFILIATED_WITH | "Romero" -> "Sierra Cartel" | alleged
+ RELATED_TO | "Carmen Rojas" -> "Romero" | role wife
+ ARRESTED_IN | "Two guards" -> Arrest | low 2 high 2
+ TARGETED_IN | "Hector Mena" -> PersonnelChange
+ ESCAPED_FROM | "three killers" -> "Cerro Alto prison" | low 3 high 3
+ CONVICTED_IN | "Romero" -> Trial
? ARRESTED_IN | "one" / "only one of them" -> Arrest
? AFFILIATED_WITH | "Romero" -> "Sierra Cartel" | denied
? TOOK_PART_IN/HELD_IN | "Romero" / "three killers" / "Two guards" -> * | asserted/alleged
? OCCURRED_AT | PrisonBreak -> *
- AFFILIATED_WITH | "Romero" -> "Sierra Cartel" | asserted | only said to be, and denied
- AFFILIATED_WITH | "Carmen Rojas" -> * | she is his wife, no more
- TOOK_PART_IN | "Two guards" -> PrisonBreak | asserted | on suspicion
- ARRESTED_IN | "Romero" / "Hector Mena" -> * | nobody caught Romero; Mena was sacked
- ARRESTED_IN | "three killers" -> * | only one of them
- ESCAPED_FROM | "Two guards" / "Hector Mena" -> * | they did not
? AFFILIATED_WITH | "Romero" / "Luis" -> "any cartel" | negated
