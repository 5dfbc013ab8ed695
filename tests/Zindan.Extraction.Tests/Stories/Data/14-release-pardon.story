title: President pardons 340 for the feast
published: 2011-08-29
source: Dushanbe Evening
style: releases, no event
---
President Rustam Saidov of Tajikistan signed a pardon for 340 prisoners on Monday, his office said. The first 25 walked free from the Vahdat colony the same evening.

Among them was the journalist Nigora Umarova, who spent 14 months in Vahdat after being convicted of slander. She embraced her son, Farrukh, and said that she would go back to work.

Two Afghans were handed over to Kabul and one Russian was deported. A former fighter, Daler Sattorov, was released on parole; he left the Brotherhood of the Mountain in 2005, according to his lawyer.
---
+ HELD_IN | "Nigora Umarova" -> "Vahdat colony" / "Vahdat"
+ CONVICTED_IN | "Nigora Umarova" -> Trial | charge
+ RELATED_TO | "Farrukh" -> "Nigora Umarova" | role son
+ AFFILIATED_WITH | "Daler Sattorov" -> "Brotherhood of the Mountain"
? HELD_IN | "The first 25" / "340 prisoners" / "25" -> *
? AFFILIATED_WITH | "Rustam Saidov" -> *
? RELATED_TO | "his lawyer" -> "Daler Sattorov"
- ESCAPED_FROM | * -> * | pardoned
- ARRESTED_IN | * -> * | deported and released
- Event | PrisonBreak/Kidnapping | pardoned
- HELD_IN | "Farrukh" / "Rustam Saidov" -> * | the son and the president
