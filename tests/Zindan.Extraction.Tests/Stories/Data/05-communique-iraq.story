title: Statement of the joint command
published: 2014-07-02
source: Joint Command press office
style: official communiqué
---
The Joint Command announces that, on the first of July, units of the Third Division repelled an attack on Tell Zayn prison in Nineveh province. The attackers, belonging to the terrorist organisation known as the Army of the Dawn, detonated a vehicle bomb at the outer gate and attempted to reach the cells.

Eleven attackers were killed and four were captured alive. Two soldiers were martyred and nine were injured. No inmate escaped.

The Command denies the rumours circulating on social media that Colonel Basim al-Rawi was killed. The colonel is in good health and continues to command his brigade.

The so-called emir of the organisation, Abu Layth al-Hadithi, is being pursued.
---
+ TARGETED_IN | "Tell Zayn prison" -> Attack/Bombing
+ TOOK_PART_IN | "The attackers" / "Army of the Dawn" -> Attack/Bombing
+ KILLED_IN | "Eleven attackers" -> Attack/Clash/Killing/Bombing | low 11 high 11
+ ARRESTED_IN | "four" -> Arrest/Attack | low 4 high 4
+ KILLED_IN | "Two soldiers" -> Attack/Clash/Killing/Bombing | low 2 high 2
+ WOUNDED_IN | "nine" / "nine soldiers" -> Attack/Clash/Killing/Bombing | low 9 high 9
+ AFFILIATED_WITH | "The attackers" -> "Army of the Dawn"
+ AFFILIATED_WITH | "Abu Layth al-Hadithi" -> "Army of the Dawn" / "organisation" / "terrorist organisation" | role leader
? KILLED_IN | "Basim al-Rawi" -> * | denied/negated
? ESCAPED_FROM | * -> * | negated
? TOOK_PART_IN | "units of the Third Division" / "Third Division" -> *
? TOOK_PART_IN | "Army of the Dawn" -> *
? OCCURRED_AT | * -> "Tell Zayn prison" / "Nineveh province" / "Nineveh"
? TARGETED_IN | "Abu Layth al-Hadithi" -> SecurityOperation
? TOOK_PART_IN | "The attackers" / "Eleven attackers" -> *
? AFFILIATED_WITH | "Basim al-Rawi" -> *
? AFFILIATED_WITH | "Eleven attackers" / "four" -> "Army of the Dawn"
? PART_OF | "Third Division" -> *
- KILLED_IN | "Basim al-Rawi" -> * | the rumour is denied
- ARRESTED_IN | "Abu Layth al-Hadithi" -> * | he is being pursued
- ESCAPED_FROM | * -> * | nobody got out
- AFFILIATED_WITH | "Basim al-Rawi" -> "Army of the Dawn" | he fights it
