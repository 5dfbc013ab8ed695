title: Floods reach prison town
published: 2018-10-03
source: Delta Post
style: weather distractor
---
At least 31 people have been killed by floods in central Nigeria since Sunday, the emergency agency said on Wednesday. The water hit the town of Lokwa at night and trapped hundreds.

Inmates of Lokwa prison were moved to a school on higher ground. None of them is missing, said the warden, Ibrahim Danladi. Two prisoners fell ill and were taken to hospital; one of them, a man of 60, died there of malaria.

Soldiers battled the river with sandbags. "It attacks us from all sides," said a farmer, John Ude, whose brother drowned. Rain is forecast until the weekend.
---
- KILLED_IN | * -> * | a flood, an illness, a drowning: no event of the contract
- ESCAPED_FROM | * -> * | moved by their guards
- Event | Attack/Clash/Killing/PrisonBreak | weather
- TOOK_PART_IN | "Soldiers" -> * | sandbags
+ HELD_IN | "Inmates" / "Inmates of Lokwa prison" -> "Lokwa prison"
? HELD_IN | "Two prisoners" / "one of them" / "a man of 60" -> "Lokwa prison"
? RELATED_TO | * -> "John Ude" | role brother
? AFFILIATED_WITH | "Ibrahim Danladi" -> *
