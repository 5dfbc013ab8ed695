title: Champion escapes with a draw
published: 2016-10-02
source: Board and Clock
style: chess distractor
---
Grandmaster Pavel Orlik was on the run for 40 moves in the seventh game in Manila, yet escaped with a draw. Black's rook attacked from move nine; Orlik's queen was trapped, his bishop executed a retreat, and two pawns were sacrificed.

"My king was in jail," said Orlik, who leads the match by a point. His opponent, Ruel Santos, captured a knight at once and then failed to kill the game.

Santos, the younger brother of the composer Lito Santos, joined the Quezon Chess Club at six. A Filipino prison programme gives away free tickets.
---
- ESCAPED_FROM | * -> * | chess
- KILLED_IN | * -> * | chess
- ARRESTED_IN | * -> * | chess
- HELD_IN | * -> * | chess
- Event | PrisonBreak/Attack/Killing/Arrest | chess
+ RELATED_TO | "Ruel Santos" / "Santos" -> "Lito Santos" | role brother
+ AFFILIATED_WITH | "Ruel Santos" / "Santos" -> "Quezon Chess Club"
- RELATED_TO | "Ruel Santos" -> "Pavel Orlik" | opponents
