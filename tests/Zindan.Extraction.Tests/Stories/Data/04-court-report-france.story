title: Nine years for helicopter plot
published: 2018-11-22
source: Le Courrier de Lorme
style: court report
---
A court in Lyon on Thursday sentenced Karim Vasseur, 35, to nine years in prison for planning to break his brother out of Les Ormes prison with a hijacked helicopter.

The plot was foiled in 2016, when police arrested Vasseur and a pilot, Denis Caron, at an airfield outside the city. Caron was acquitted of conspiracy on Thursday; the judge said that he had been forced to take part.

The brother, Samir Vasseur, who is serving a life sentence at Les Ormes for murder, never left his cell. A third defendant, Julie Morel, is to stand trial in March on a charge of supplying weapons. She maintains that she is innocent.
---
+ CONVICTED_IN | "Karim Vasseur" -> Trial | sentence
+ ARRESTED_IN | "Karim Vasseur" -> Arrest
+ ARRESTED_IN | "Denis Caron" -> Arrest
+ CONVICTED_IN | "Denis Caron" -> Trial | negated
+ TARGETED_IN | "Denis Caron" -> Trial
+ RELATED_TO | "Samir Vasseur" -> "Karim Vasseur" | role brother
+ HELD_IN | "Samir Vasseur" -> "Les Ormes prison" / "Les Ormes"
+ TARGETED_IN | "Julie Morel" -> Trial
? CONVICTED_IN | "Samir Vasseur" -> Trial
? TOOK_PART_IN | "Karim Vasseur" -> Plot/PrisonBreak | asserted/planned
? TARGETED_IN | "Karim Vasseur" / "Samir Vasseur" -> Trial
? TARGETED_IN | "Les Ormes prison" -> Plot
? ESCAPED_FROM | "Samir Vasseur" -> * | negated/planned
? TOOK_PART_IN | "police" / "A court" -> Arrest/Trial
? OCCURRED_AT | * -> *
? RELATED_TO | "Karim Vasseur" -> "Samir Vasseur" | role brother
? TOOK_PART_IN | "Samir Vasseur" -> Killing
? TOOK_PART_IN | "Denis Caron" / "Julie Morel" -> * | alleged/denied/negated/planned
- ESCAPED_FROM | "Samir Vasseur" -> * | never left his cell
- ESCAPED_FROM | "Karim Vasseur" -> * | he was no inmate
- CONVICTED_IN | "Denis Caron" -> * | acquitted
- CONVICTED_IN | "Julie Morel" -> * | her trial is to come
- TOOK_PART_IN | "Julie Morel" -> * | asserted | only charged
