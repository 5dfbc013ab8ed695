title: The tunnel at Fort Sainte-Anne
published: 2004-08-18
source: Provence Past
style: historical background
---
The museum in the old fort opened its new wing yesterday. Schoolchildren climbed over the walls from which, on 11 June 1944, 27 prisoners of the German occupiers escaped through a sewer.

The fort served as a prison until 1961. The leader of the escape, Lucien Arnaud, a member of the resistance group Combat Noir, was killed in an ambush three weeks later. His friend Jean Rey survived and died of old age in 1998.

"We do not want to be a chamber of horrors," said the director, Claire Monnet. Visitors can spend a night in a cell; so far nobody has tried to break out, she joked.
---
+ ESCAPED_FROM | "27 prisoners" / "27 prisoners of the German occupiers" -> "old fort" / "the fort" / "Fort Sainte-Anne" / "a prison" | low 27 high 27
+ AFFILIATED_WITH | "Lucien Arnaud" -> "Combat Noir" | role member
+ KILLED_IN | "Lucien Arnaud" -> Attack/Killing
+ RELATED_TO | "Jean Rey" -> "Lucien Arnaud" | role friend
? TOOK_PART_IN | "Lucien Arnaud" / "27 prisoners" -> PrisonBreak
? HELD_IN | "27 prisoners" -> *
? OCCURRED_AT | PrisonBreak -> *
? ESCAPED_FROM | "Lucien Arnaud" -> *
? TARGETED_IN | "Lucien Arnaud" -> Attack
- KILLED_IN | "Jean Rey" -> * | died of old age
- HELD_IN | "Claire Monnet" / "Visitors" / "Schoolchildren" -> * | a museum
- ESCAPED_FROM | "Claire Monnet" / "Visitors" / "nobody" / "Schoolchildren" -> * | a museum
- TOOK_PART_IN | "Claire Monnet" -> * | a director of a museum
