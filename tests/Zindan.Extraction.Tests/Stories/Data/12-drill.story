title: Mock escape tests guards
published: 2013-04-11
source: Cebu Courier
style: exercise distractor
---
Sirens wailed at the Talisay jail on Thursday as "convicts" in orange shirts ran for the gate and one "hostage taker" held a knife to a nurse. Within 20 minutes all of them had been recaptured.

Nothing of it was real. The mock escape was a drill in which 40 police cadets played prisoners. "If 40 inmates really escaped, we would need help from the army," said Superintendent Nestor Abad.

The jail, built for 300 people, holds 1,100. Abad said that in the event of a riot the guards must not shoot. No one was hurt in the exercise, apart from a cadet who sprained an ankle.
---
- ESCAPED_FROM | * -> * | a drill and a conditional
- ARRESTED_IN | * -> * | a drill
- TARGETED_IN | "a nurse" -> Kidnapping | a drill
- Event | Riot | hypothetical
- KILLED_IN | * -> * | nobody
- HELD_IN | "40 police cadets" -> * | they played prisoners
? HELD_IN | "1,100" / "1,100 people" -> "Talisay jail" / "The jail"
? WOUNDED_IN | * -> * | negated
