title: "I opened the door myself"
published: 2019-05-25
source: Sahel Talks
style: Q&A interview
---
Musa Kade guarded the Zuwara jail in Libya when it was overrun in 2014.

Q: Who attacked you?
A: Men of the Coastal Shield. I knew their faces.

Q: How many prisoners got away?
A: All 87. I opened the door myself, because they held my cousin Idris.

Q: Was anybody killed?
A: No guard died. One attacker was shot dead by his own people.

Q: Did you ever join the Shield, as the prosecutor claims?
A: Never. I was acquitted of that in 2016.

Q: Would you fight them today?
A: If they came back, I would run.
---
+ TOOK_PART_IN | "Coastal Shield" / "Men of the Coastal Shield" / "Men" -> Attack
+ ESCAPED_FROM | "All 87" / "87" -> "Zuwara jail" | low 87 high 87
+ KILLED_IN | "One attacker" -> *
+ TARGETED_IN | "Zuwara jail" -> Attack
+ CONVICTED_IN | "Musa Kade" / "I" -> Trial | negated
? TARGETED_IN | "Musa Kade" / "Idris" / "Zuwara jail" -> *
? AFFILIATED_WITH | "Musa Kade" -> "Coastal Shield" / "Shield" / "the Shield" | denied/negated/alleged
? AFFILIATED_WITH | "Men" / "Men of the Coastal Shield" -> "Coastal Shield"
? RELATED_TO | "Idris" -> "Musa Kade" | role cousin
? OCCURRED_AT | * -> *
? KILLED_IN | * -> * | negated
- AFFILIATED_WITH | "Musa Kade" -> "Coastal Shield" / "Shield" | he denies it and was acquitted
- KILLED_IN | "Musa Kade" / "Idris" -> * | alive
- ESCAPED_FROM | "Musa Kade" -> * | the guard
- CONVICTED_IN | "Musa Kade" -> * | acquitted
- HELD_IN | "Musa Kade" -> * | the guard
? TOOK_PART_IN | "his own people" -> Killing
