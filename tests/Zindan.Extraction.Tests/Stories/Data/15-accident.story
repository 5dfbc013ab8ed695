title: Prison van crashes in Sindh
published: 2017-06-12
source: Indus Report
style: accident distractor
---
KARACHI - Four prisoners and a policeman died when a prison van overturned on the Hyderabad road on Monday. Nine others were injured, a rescue official said.

The van was on its way from Malir jail to a court when a tyre burst. The prisoners were handcuffed and could not get out in time. Local people broke the windows and pulled the injured out.

Nobody fled. "We counted them twice," said inspector Asif Khan. The driver was not drunk, he added, and nothing points to an attack.
---
- KILLED_IN | * -> * | an accident is no event
- WOUNDED_IN | * -> * | an accident is no event
- ESCAPED_FROM | * -> * | nobody fled
- Event | Attack/PrisonBreak/Killing | an accident
- TOOK_PART_IN | "Four prisoners" -> * | an accident
? HELD_IN | "Four prisoners" / "The prisoners" -> "Malir jail"
