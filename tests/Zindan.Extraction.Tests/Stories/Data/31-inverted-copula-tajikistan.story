title: Escapee list published
published: 2010-08-25
source: Pamir Monitor
style: newspaper analysis
---
Among the escapees were Hikmat Azizov, a nephew of the slain commander Said Azizov, and five citizens of Russia, the Tajik security committee said.

The 25 men had been sentenced only last week. Left dead in the yard of the Dushanbe remand prison were five guards and one convict, Farhod Rahimov, who had refused to go along.

Said Azizov was killed by government troops in 2009. His party, the Union of the Valley, has split since: one wing has laid down its arms, while the other, led by Mulloh Anvar, has pledged allegiance to the Army of the Dawn. Russia has offered help.
---
+ ESCAPED_FROM | "Hikmat Azizov" -> "Dushanbe remand prison"
+ ESCAPED_FROM | "five citizens of Russia" / "five citizens" -> "Dushanbe remand prison" | low 5 high 5
+ ESCAPED_FROM | "The 25 men" / "25 men" / "the escapees" -> "Dushanbe remand prison"
+ RELATED_TO | "Hikmat Azizov" -> "Said Azizov" | role nephew
+ KILLED_IN | "five guards" -> PrisonBreak/Killing | low 5 high 5
+ KILLED_IN | "Farhod Rahimov" / "one convict" -> PrisonBreak/Killing
+ KILLED_IN | "Said Azizov" -> Killing/Clash/SecurityOperation/Attack
+ CONVICTED_IN | "The 25 men" / "25 men" -> Trial
? TOOK_PART_IN | "the escapees" / "The 25 men" / "Hikmat Azizov" / "five citizens" / "five citizens of Russia" -> PrisonBreak
? TOOK_PART_IN | "government troops" / "troops" -> *
? AFFILIATED_WITH | "Said Azizov" / "Mulloh Anvar" / "Union of the Valley" / "the other" -> *
? HELD_IN | "The 25 men" / "Farhod Rahimov" / "one convict" -> *
? OCCURRED_AT | * -> *
- ESCAPED_FROM | "Farhod Rahimov" -> * | he refused, and is dead
- ESCAPED_FROM | "Said Azizov" -> * | dead since 2009
- KILLED_IN | "Hikmat Azizov" / "Mulloh Anvar" -> * | alive
- AFFILIATED_WITH | "Hikmat Azizov" -> * | only kin
- TOOK_PART_IN | "Said Azizov" -> PrisonBreak | dead
