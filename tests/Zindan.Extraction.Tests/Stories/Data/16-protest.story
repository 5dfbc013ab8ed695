title: Lawyers march for jailed colleague
published: 2019-11-06
source: Port Tribune
style: protest distractor
---
PORT-AU-PRINCE, Haiti - Some 200 lawyers marched past the national penitentiary on Wednesday to demand the release of Jean Belony, who has been held there without charge since June.

"He has killed no one, he has robbed no one," said his sister, Marie Belony. Belony was arrested after he called the president a thief on the radio.

The police watched from a distance; there were no clashes and no arrests. The lawyers threatened to occupy the courts if Belony is not freed by Friday. The march was organised by the bar and by the Citizens' League.
---
+ HELD_IN | "Jean Belony" -> "national penitentiary" / "the national penitentiary"
+ ARRESTED_IN | "Jean Belony" / "Belony" -> Arrest
+ RELATED_TO | "Marie Belony" -> "Jean Belony" | role sister
- KILLED_IN | * -> * | negated
- TOOK_PART_IN | "Jean Belony" -> * | negated
- Event | Clash/Attack/PrisonBreak/Kidnapping | a march
- ARRESTED_IN | "Some 200 lawyers" / "The lawyers" / "Marie Belony" -> * | no arrests
- CONVICTED_IN | "Jean Belony" -> * | held without charge
- ESCAPED_FROM | "Jean Belony" -> * | held
