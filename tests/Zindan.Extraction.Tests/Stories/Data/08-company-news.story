title: Fortress Locks captures market
published: 2021-09-30
source: Market Lines
style: business distractor
---
Shares in Fortress Locks jumped on Thursday after the maker of prison doors said that it would acquire its rival Iron Gate for 40 million dollars and attack the American market.

Chief executive Helen Marsh said the group had captured a fifth of sales in Brazil and would recruit 200 people. Fortress was founded by her father, Thomas Marsh, in a garage in 1974.

The company escaped a fine last year when regulators dropped an inquiry. Analysts at Bank Norden said a hostile bid could kill the deal. "Whoever holds the keys to the jails of Brazil holds the market," said analyst Rui Campos, who defected to Norden from a rival in June.
---
- Event | PrisonBreak/Attack/Killing/Kidnapping/Arrest | business
- ESCAPED_FROM | * -> * | it escaped a fine
- ARRESTED_IN | * -> * | sales were captured
- KILLED_IN | * -> * | a deal
- HELD_IN | * -> * | nobody is jailed
+ AFFILIATED_WITH | "Helen Marsh" -> "Fortress Locks" / "Fortress" / "the group"
? RELATED_TO | "Thomas Marsh" -> "Helen Marsh" | role father
? AFFILIATED_WITH | "Thomas Marsh" -> "Fortress Locks" / "Fortress" | role founder
? AFFILIATED_WITH | "Rui Campos" -> "Norden" / "Bank Norden"
? AFFILIATED_WITH | "Analysts" -> "Bank Norden"
