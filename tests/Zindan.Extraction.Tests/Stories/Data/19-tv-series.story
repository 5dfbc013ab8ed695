title: Six more weeks inside
published: 2018-01-20
source: Sofa Critic
style: television review distractor
---
The third season of "Locked Down" begins where the second ended: with a riot. Big Mo has taken two officers hostage, Keisha is bleeding, and the new governor orders an assault on the wing.

Actor Dwayne Pell is magnificent as Mo, a drug lord who was convicted of three murders in the first season. Lisa Grant, who plays Keisha, told me that her character would be killed off in episode four.

The makers visited Rikers to prepare. Do not expect a lesson about American jails. If Mo escapes, I will eat my hat.
---
- TARGETED_IN | "two officers" -> Kidnapping | a series
- CONVICTED_IN | * -> * | a series
- KILLED_IN | * -> * | a series
- ESCAPED_FROM | * -> * | a series, conditional
- TOOK_PART_IN | "Dwayne Pell" / "Lisa Grant" -> * | actors
- WOUNDED_IN | "Lisa Grant" / "Keisha" -> * | a series
- HELD_IN | "Dwayne Pell" / "The makers" / "Lisa Grant" -> * | a visit
