title: 300 officers hunt for "the Ferret"
published: 2019-07-19
source: La Voix du Rhin
style: regional newspaper
---
STRASBOURG, France - More than 300 gendarmes combed the Vosges on Friday for Yann Keller, nicknamed the Ferret, who on Tuesday fled from a prison van near Colmar after two masked men opened fire on it.

A gendarme, Luc Weber, was wounded in the shoulder. One of the masked men, Keller's half-brother Eric Stoll, was arrested in Germany on Thursday; France has asked for his extradition. The other has not been identified.

Keller, who was being taken to court in Mulhouse, faces trial for the robbery of a jeweller. He was acquitted of a murder in 2013.
---
+ TOOK_PART_IN | "Yann Keller" -> PrisonBreak
+ TOOK_PART_IN | "two masked men" -> Attack/PrisonBreak | low 2 high 2
+ WOUNDED_IN | "Luc Weber" / "A gendarme" -> Attack/PrisonBreak
+ ARRESTED_IN | "Eric Stoll" -> Arrest
+ RELATED_TO | "Eric Stoll" -> "Yann Keller"
+ TARGETED_IN | "Yann Keller" -> SecurityOperation
+ TARGETED_IN | "Yann Keller" -> Trial
+ CONVICTED_IN | "Yann Keller" -> Trial | negated
? TOOK_PART_IN | "More than 300 gendarmes" / "300 gendarmes" / "Eric Stoll" / "The other" -> *
? OCCURRED_AT | * -> *
? TOOK_PART_IN | "Yann Keller" -> Killing/Attack | alleged/negated/denied
? ARRESTED_IN | "One of the masked men" -> Arrest
- ESCAPED_FROM | * -> * | from a van
- CONVICTED_IN | "Yann Keller" -> * | acquitted, and awaiting trial
- ARRESTED_IN | "Yann Keller" / "The other" / "two masked men" -> * | on the run
- KILLED_IN | * -> * | nobody was killed
- TOOK_PART_IN | "Yann Keller" -> Killing | acquitted
- WOUNDED_IN | "Luc Weber" -> SecurityOperation | at the van, not in the hunt
