title: Militia man changes sides
published: 2016-09-01
source: Cyrene Post
style: newspaper profile
---
Khalil Mansour, once a commander of the Desert Guard, defected to the government in Tripoli in May and now advises its army. His younger brother Walid wants to join the Sword of the South but has not been accepted, relatives say.

The Desert Guard, founded by the former boxer Omran Taha, was outlawed in 2015. Taha himself denies having links with smugglers.

In 2011 Mansour was held for three months in Abu Reem prison. He was never charged. His former deputy, Jalal Fadel, was shot dead near Sebha last year by unknown gunmen.
---
+ AFFILIATED_WITH | "Khalil Mansour" -> "Desert Guard"
+ RELATED_TO | "Walid" -> "Khalil Mansour" | role brother
+ AFFILIATED_WITH | "Walid" -> "Sword of the South" | planned
+ AFFILIATED_WITH | "Omran Taha" -> "Desert Guard" | role founder
+ TARGETED_IN | "Desert Guard" -> Ban
+ HELD_IN | "Khalil Mansour" -> "Abu Reem prison"
+ KILLED_IN | "Jalal Fadel" -> Killing/Attack
? RELATED_TO | "Jalal Fadel" -> "Khalil Mansour"
? TOOK_PART_IN | "unknown gunmen" / "gunmen" -> Killing/Attack
? AFFILIATED_WITH | "Jalal Fadel" -> "Desert Guard"
? AFFILIATED_WITH | "Khalil Mansour" -> "government" / "army"
? TARGETED_IN | "Khalil Mansour" -> Trial | negated
? AFFILIATED_WITH | "Omran Taha" -> * | denied
? OCCURRED_AT | Killing/Attack -> "Sebha"
- AFFILIATED_WITH | "Walid" -> * | asserted | he only wants to
- AFFILIATED_WITH | "Walid" -> "Desert Guard" | that is his brother
- CONVICTED_IN | "Khalil Mansour" -> * | never charged
- KILLED_IN | "Khalil Mansour" / "Omran Taha" / "Walid" -> * | alive
- ESCAPED_FROM | "Khalil Mansour" -> * | not said
- AFFILIATED_WITH | "Omran Taha" -> "smugglers" | denied
