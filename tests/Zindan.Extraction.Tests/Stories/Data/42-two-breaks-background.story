title: New break at Lagonda
published: 2008-07-21
source: Isla Times
style: background of an older event
---
CEBU, Philippines - Two men serving life terms for kidnapping escaped from Lagonda prison on Sunday by hiding in a rubbish truck, police chief Mario Tan said. They were named as Rey Dumo and Boy Alano.

The prison was the scene of a mass escape in 2004, when 53 inmates got away with the help of the Red Tide. Eight of those were killed within a week; Jun Bato, the leader of the Red Tide, was himself shot dead in 2006.

Alano's wife was questioned on Monday and let go. The truck driver is missing.
---
+ ESCAPED_FROM | "Two men" / "Two men serving life terms for kidnapping" -> "Lagonda prison" | low 2 high 2
+ ESCAPED_FROM | "Rey Dumo" -> "Lagonda prison"
+ ESCAPED_FROM | "Boy Alano" -> "Lagonda prison"
+ ESCAPED_FROM | "53 inmates" -> "Lagonda prison" / "The prison" | low 53 high 53
+ KILLED_IN | "Eight of those" / "Eight" -> * | low 8 high 8
+ KILLED_IN | "Jun Bato" -> Killing/Attack
+ AFFILIATED_WITH | "Jun Bato" -> "Red Tide" | role leader
+ TOOK_PART_IN | "Red Tide" -> PrisonBreak
? CONVICTED_IN | "Two men" / "Rey Dumo" / "Boy Alano" / "Two men serving life terms for kidnapping" -> Trial
? RELATED_TO | "Alano's wife" / "wife" -> "Boy Alano" | role wife
? HELD_IN/TOOK_PART_IN | "Two men" / "Two men serving life terms for kidnapping" / "Rey Dumo" / "Boy Alano" / "53 inmates" / "Eight of those" / "Eight" -> *
? OCCURRED_AT | * -> "Lagonda prison" / "The prison"
? ESCAPED_FROM | "Eight" / "Eight of those" -> *
? AFFILIATED_WITH | "Mario Tan" -> *
- KILLED_IN | "Rey Dumo" / "Boy Alano" / "Two men" / "53 inmates" -> * | at large
- ESCAPED_FROM | "Jun Bato" -> * | he led the helpers
- ARRESTED_IN | * -> * | questioned and let go
- AFFILIATED_WITH | "Rey Dumo" / "Boy Alano" -> "Red Tide" | not said
