title: Minister: no breakout, no deal
published: 2018-08-08
source: Capital Gazette, Nairobi
style: negated and conditional
---
Interior minister Daniel Otieno on Wednesday rejected a report that eleven inmates had escaped from Kamiti Hill prison. "Not one prisoner has got out," he told parliament. "Had they tried, they would have been shot."

He said the government had not released the bandit leader Kevin Mwangi, nor would it. If the guards went on strike, soldiers could run the prison.

Opposition member Ruth Wambui insisted that she had seen an empty cell. She did not say whose it was. Mwangi, head of the Valley Boys, was jailed for life in 2011 for killing a chief.
---
+ ESCAPED_FROM | "eleven inmates" -> "Kamiti Hill prison" | denied/negated
+ AFFILIATED_WITH | "Kevin Mwangi" -> "Valley Boys" | role leader
+ CONVICTED_IN | "Kevin Mwangi" -> Trial | charge
? ESCAPED_FROM | "one prisoner" -> * | negated/denied
? TOOK_PART_IN | "Kevin Mwangi" -> Killing
? KILLED_IN | "a chief" -> Killing
? HELD_IN | * -> "Kamiti Hill prison"
? TOOK_PART_IN | "eleven inmates" -> * | denied/negated
? TARGETED_IN | "Kevin Mwangi" -> Trial
- ESCAPED_FROM | * -> * | asserted | denied
- KILLED_IN | "eleven inmates" / "they" -> * | conditional
- RUN_BY | * -> * | could run
- ESCAPED_FROM | "Kevin Mwangi" / "Ruth Wambui" -> * | not said
- CONVICTED_IN | "Ruth Wambui" / "Daniel Otieno" -> * | not said
