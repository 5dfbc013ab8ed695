title: Minister doubts claim on jail attack
published: 2012-04-17
source: Frontier Wire
style: nested attribution
---
ISLAMABAD - A spokesman for the Mountain Front told a local station that the group had freed its commander, Zarif Khan, in Sunday's attack on Lakki jail. "We sent 150 fighters," the spokesman, who calls himself Qari Naseem, said.

The interior minister said he had been told by the warden that Khan was never held in Lakki. Witnesses said that they had seen gunmen carry an old man to a truck.

A senior police officer, quoted by two newspapers, said 384 inmates got away. The officer suspects that guards had helped the attackers.
---
+ ESCAPED_FROM | "384 inmates" -> "Lakki jail" / "Lakki" | low 384 high 384
+ TARGETED_IN | "Lakki jail" -> Attack
+ TOOK_PART_IN | "Mountain Front" / "the group" / "150 fighters" -> Attack/PrisonBreak | claimed
+ AFFILIATED_WITH | "Zarif Khan" -> "Mountain Front" | role commander
+ AFFILIATED_WITH | "Qari Naseem" -> "Mountain Front"
? ESCAPED_FROM | "Zarif Khan" -> "Lakki jail" | claimed/alleged/denied
? HELD_IN | "Zarif Khan" -> * | negated/denied
? TOOK_PART_IN | "150 fighters" / "guards" / "gunmen" / "the attackers" -> * | claimed/asserted/alleged
? TOOK_PART_IN | "384 inmates" -> PrisonBreak
? HELD_IN | "384 inmates" -> *
? OCCURRED_AT | * -> "Lakki jail"
? AFFILIATED_WITH | "150 fighters" -> "Mountain Front" | claimed/asserted
? TOOK_PART_IN | "Mountain Front" -> * | claimed
- TOOK_PART_IN | "guards" -> * | asserted | suspected
- HELD_IN | "Zarif Khan" -> * | never held there
- ESCAPED_FROM | "Zarif Khan" -> * | asserted | only the group says so
- TOOK_PART_IN | "Mountain Front" -> Attack | asserted | only claimed
