title: Radio news at six
published: 2012-05-09
source: Rift FM
style: radio brief
---
Good evening. These are the headlines at six. Police in Nakuru say three suspects fled from a police truck on the way to court this morning. One of them, Joseph Kiprop, walked into a police station an hour later and gave himself up. The other two are still being sought.

In Mombasa, a court has freed on bail the preacher Salim Hassan, who is accused of belonging to the banned Crescent Youth. He denies the charge.

And in sport, Gor Rangers escaped relegation with a late goal against the Prisons team, whose defence was caught napping. The weather: heavy rain, with a risk of floods along the Tana river.
---
+ TOOK_PART_IN | "three suspects" -> PrisonBreak | low 3 high 3
+ ARRESTED_IN | "Joseph Kiprop" / "One of them" -> Arrest
+ AFFILIATED_WITH | "Salim Hassan" -> "Crescent Youth" | alleged
? TOOK_PART_IN | "Joseph Kiprop" / "One of them" -> PrisonBreak
? TARGETED_IN | "Salim Hassan" -> Trial
? AFFILIATED_WITH | "Salim Hassan" -> "Crescent Youth" | denied
? TARGETED_IN | "The other two" -> SecurityOperation
? TOOK_PART_IN | "The other two" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Nakuru"
? TARGETED_IN | "Crescent Youth" -> Ban
- AFFILIATED_WITH | "Salim Hassan" -> * | asserted | accused, and denies it
- ESCAPED_FROM | * -> * | a police truck is no prison
- ARRESTED_IN | "Gor Rangers" / "Salim Hassan" -> * | bailed
- TOOK_PART_IN | "Gor Rangers" -> PrisonBreak | football
- ARRESTED_IN | "The other two" / "three suspects" -> * | only one came back
