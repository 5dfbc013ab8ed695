title: Marsh band loses its leader
published: 2014-03-12
source: Cotabato Sentinel
style: regional daily, aliases and acronyms
---
A rebel leader wanted for a string of kidnappings was killed in a clash with soldiers on Monday. Salim Dandan, 41, alias Kumander Tigre, head of the Marsh Liberation Front (MLF), died in a hut near Datu Anggal, the army said.

The MLF, a breakaway faction of the Moro Islamic Liberation Front, said two of its fighters had been hurt. Dandan's brother, Ismael, a former policeman, was arrested on Tuesday as a suspected member of the band.

Police led by Inspector Rosa Lim searched a house in the town. She said the younger Dandan was accused of recruiting for the front, which he denies. His lawyer, Paolo Reyes, called the charge absurd. Three soldiers were wounded.
---
+ KILLED_IN | "Salim Dandan" -> Clash/Killing
+ AFFILIATED_WITH | "Salim Dandan" -> "Marsh Liberation Front" | role leader
+ AFFILIATED_WITH | "Marsh Liberation Front" / "MLF" -> "Moro Islamic Liberation Front" | role defected
+ RELATED_TO | "Ismael" -> "Salim Dandan" | role brother
+ ARRESTED_IN | "Ismael" -> Arrest
? AFFILIATED_WITH | "Ismael" -> "Marsh Liberation Front" | alleged
? AFFILIATED_WITH | "Ismael" -> "Marsh Liberation Front" | denied
? AFFILIATED_WITH | "two of its fighters" / "fighters" -> "Marsh Liberation Front"
? RELATED_TO | "Paolo Reyes" -> "Ismael" / "Salim Dandan" | role lawyer
? WOUNDED_IN | "Three soldiers" -> Clash/Attack
? WOUNDED_IN | "two of its fighters" -> Clash/Attack
? TOOK_PART_IN | "soldiers" / "army" -> Clash/Killing
? TOOK_PART_IN | "Salim Dandan" -> Clash
? TOOK_PART_IN | "Police" / "Rosa Lim" -> SecurityOperation/Arrest
? OCCURRED_AT | Clash/Killing -> "Datu Anggal"
? AFFILIATED_WITH | "Rosa Lim" -> "police"
- AFFILIATED_WITH | "Ismael" -> * | asserted | only suspected
- KILLED_IN | "Ismael" / "Paolo Reyes" / "Rosa Lim" -> * | alive
- ARRESTED_IN | "Paolo Reyes" -> * | he is the lawyer
- AFFILIATED_WITH | "Paolo Reyes" -> "Marsh Liberation Front" | he is the lawyer
- AFFILIATED_WITH | "soldiers" -> "Marsh Liberation Front" | they fought it
