title: Three on trial over market bombing
published: 2018-09-12
source: invented
style: agency, court report
---
Rafael Ortega is on trial in Arequipa for masterminding a bombing that killed nine people at a market in Juliaca.

The bombing in Juliaca was claimed by the Red Sun Brigade. Among the dead were two nurses and a priest, and the wounded included four soldiers.

Residents accused soldiers of killing six herders near Azangaro in a separate incident.

Gunmen raided a checkpoint near Puno on Tuesday. Five policemen and three attackers were killed in the raid, the interior ministry said.
---
? TOOK_PART_IN | "Rafael Ortega" -> Bombing | alleged
+ TOOK_PART_IN | "Red Sun Brigade" -> Bombing | claimed
+ KILLED_IN | "nine people" -> Bombing | low 9 high 9
+ KILLED_IN | "two nurses" -> Bombing | low 2 high 2
+ KILLED_IN | "a priest" -> Bombing
+ WOUNDED_IN | "four soldiers" -> Bombing | low 4 high 4
+ KILLED_IN | "Five policemen" -> * | low 5 high 5
+ KILLED_IN | "three attackers" -> * | low 3 high 3
- TOOK_PART_IN | "Rafael Ortega" -> * | asserted | only accused
- TOOK_PART_IN | "Residents" -> * | asserted | alleged | they accuse
- KILLED_IN | "Rafael Ortega" -> * | he is on trial
- KILLED_IN | "four soldiers" -> * | wounded
