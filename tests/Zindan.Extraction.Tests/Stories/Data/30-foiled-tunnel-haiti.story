title: Tunnel found under Haitian jail
published: 2016-04-04
source: Caribbean Press
style: foiled and planned
---
Guards at the Croix Noire prison in Haiti have discovered a 12-metre tunnel and foiled an escape by 30 members of the Baz Solèy gang, the prison's director, Wilner Pierre, said on Monday.

The gang's leader, Ti Roro, had planned to flee during Carnival, Pierre said. Three inmates were moved to another jail. Nobody got out.

Two years ago more than 300 prisoners broke out of Croix Noire; most of them have never been found. Ti Roro is accused of having killed a senator. His trial has been put off four times.
---
+ ESCAPED_FROM | "more than 300 prisoners" / "300 prisoners" -> "Croix Noire" / "Croix Noire prison" | low 300
+ AFFILIATED_WITH | "Ti Roro" -> "Baz Solèy" / "Baz Solèy gang" / "The gang" | role leader
+ ESCAPED_FROM/ATTEMPTED_ESCAPE_FROM | "30 members of the Baz Solèy gang" / "30 members" -> "Croix Noire prison" | planned
? ESCAPED_FROM/ATTEMPTED_ESCAPE_FROM | "Ti Roro" / "30 members of the Baz Solèy gang" / "30 members" -> * | planned
? TOOK_PART_IN | * -> * | planned
? TOOK_PART_IN | "Ti Roro" -> Killing | alleged
? TARGETED_IN | "Ti Roro" -> Trial
? KILLED_IN | "a senator" -> * | alleged/asserted
? HELD_IN | "Three inmates" / "more than 300 prisoners" / "Ti Roro" -> *
? TOOK_PART_IN | "more than 300 prisoners" -> PrisonBreak
? AFFILIATED_WITH | "30 members" / "30 members of the Baz Solèy gang" -> "Baz Solèy" / "Baz Solèy gang"
? OCCURRED_AT | PrisonBreak/Plot -> * | asserted/planned
? AFFILIATED_WITH | "Wilner Pierre" -> *
? ESCAPED_FROM | * -> * | negated
- ESCAPED_FROM | "Ti Roro" / "30 members" / "30 members of the Baz Solèy gang" / "Three inmates" -> * | nobody got out
- TOOK_PART_IN | "Ti Roro" -> Killing | asserted | accused
- CONVICTED_IN | "Ti Roro" -> * | his trial is to come
- ARRESTED_IN | "more than 300 prisoners" -> * | most were never found
