title: The mapmaker
published: 2017-11-04
source: Longitude Magazine
style: magazine feature
---
On the table in front of her lies the map that she drew from memory. It shows each door of Kalan prison, where Rosa Ilagan spent eleven years of her life.

Ilagan was a student when soldiers arrested her outside Davao in 1983 and accused her of carrying letters for the People's Spear. She was, she says now with a shrug, a courier, never a fighter. A military court gave her 20 years.

In 1990, four women of her block filed through a grating and reached the sea. Ilagan, who had drawn the map for them, stayed behind. "My knees," she says. Her friend Luz Aquino drowned in the surf.
---
+ HELD_IN | "Rosa Ilagan" -> "Kalan prison"
+ ARRESTED_IN | "Rosa Ilagan" -> Arrest
+ CONVICTED_IN | "Rosa Ilagan" -> Trial | sentence
+ ESCAPED_FROM | "four women of her block" / "four women" -> "Kalan prison" | low 4 high 4
+ RELATED_TO | "Luz Aquino" -> "Rosa Ilagan" | role friend
? AFFILIATED_WITH | "Rosa Ilagan" -> "People's Spear" | alleged/claimed/negated/denied
? TOOK_PART_IN | "soldiers" -> Arrest
? TOOK_PART_IN | "four women" / "four women of her block" -> PrisonBreak
? OCCURRED_AT | Arrest -> "Davao"
? HELD_IN | "four women" / "four women of her block" -> *
- ESCAPED_FROM | "Rosa Ilagan" -> * | stayed behind
- KILLED_IN | "Luz Aquino" -> Killing/Attack | drowned
- KILLED_IN | "Rosa Ilagan" -> * | alive
- AFFILIATED_WITH | "Rosa Ilagan" -> "People's Spear" | asserted | accused; her own word
- ESCAPED_FROM | "soldiers" -> * | they arrested her
