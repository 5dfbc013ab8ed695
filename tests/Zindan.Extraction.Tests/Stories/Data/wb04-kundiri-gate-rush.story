title: Manhunt after Kundiri jail gate rush
published: 2014-08-11
source: Highlands Sound FM
style: kundiri gate rush
---
Police in Eastern Highlands are looking for 31 prisoners who bolted from Kundiri jail, outside Goroka, on Sunday morning.

Jail commander Superintendent Kila Aumora says 37 men charged the main gate at about 8am, when warders opened it for a church group. Two were shot dead on the football field before they reached the fence. The others made it into the coffee gardens, but four of them, all with gunshot wounds, were caught by villagers at Asaro before dark.

One warder, Corporal Jim Kaupa, was slashed on the arm with a bush knife. A pastor who was first reported killed had only fainted.

Provincial police commander Aloysius Nondi has a different figure. He says 26 are at large and that some names were counted twice.

Among the runaways is Tommy Wanpis, also known as Captain Nogut, who leads the Ten Mile gang and was doing 15 years for the armed robbery of a bank in Lae in 2010. His younger brother Moses is with him. So is Henry Yalo, awaiting trial over the murder of shopkeeper Lin Guowei in Kainantu last year.

A man who gave his name as Simon, and said he belonged to the gang, rang this station to say it had "bought the gate" for 5,000 kina. Mr Aumora says no money changed hands. Even so, two warders have been stood down, and the Correctional Service has sent investigators from Port Moresby.

Police from the mobile squad are searching houses at Ten Mile. Wanpis's mother, Elis, says they burnt hers down. Mr Nondi denies it.

Background: Kundiri was built for 180 and holds 410. In March 2012, 48 prisoners cut through its fence during a blackout. Police shot five of them dead in the following days. A coroner found last year that three of the five had already surrendered, and Constable Peter Ambane has been charged with murder. He has pleaded not guilty. Nine of the 48 were never traced.

In other news: a woman remanded at Bomana prison for fraud gave her guards the slip at Port Moresby General Hospital on Friday. Grace Topa, 29, turned up at Boroko police station with her uncle the next day, saying that she had wanted to see her baby. She is back at Bomana.

And at Buiebi jail in Southern Highlands, warders on Saturday stopped six men with a home-made ladder. The six are in the punishment cells.

Anyone with information can ring Goroka police.
---
+ ESCAPED_FROM | "31 prisoners" / "the runaways" -> "Kundiri" / "Kundiri jail"
+ TOOK_PART_IN | "37 men" -> PrisonBreak
+ ESCAPED_FROM | "The others" -> "Kundiri" / "Kundiri jail"
+ ESCAPED_FROM | "26" -> "Kundiri" / "Kundiri jail" | asserted/alleged
+ ATTEMPTED_ESCAPE_FROM | "Two were shot dead" -> "Kundiri" / "Kundiri jail" | asserted/attempted
+ KILLED_IN | "Two were shot dead" -> PrisonBreak/Killing/Clash
+ ESCAPED_FROM | "four of them" -> "Kundiri" / "Kundiri jail"
+ ARRESTED_IN | "four of them" -> Arrest
+ TOOK_PART_IN | "villagers" / "villagers at Asaro" -> Arrest
+ OCCURRED_AT | Arrest -> "Asaro"
+ WOUNDED_IN | "Jim Kaupa" / "One warder" / "Corporal Jim Kaupa" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Kundiri" / "Kundiri jail"
+ ESCAPED_FROM | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> "Kundiri" / "Kundiri jail"
+ ESCAPED_FROM | "Moses" / "His younger brother Moses" / "His younger brother" -> "Kundiri" / "Kundiri jail"
+ ESCAPED_FROM | "Henry Yalo" -> "Kundiri" / "Kundiri jail"
+ AFFILIATED_WITH | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> "Ten Mile gang" / "the Ten Mile gang" / "the gang"
+ CONVICTED_IN | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> Trial
+ RELATED_TO | "Moses" / "His younger brother Moses" / "His younger brother" -> "Tommy Wanpis" / "Captain Nogut" / "Wanpis"
+ RELATED_TO | "Elis" / "Wanpis's mother" -> "Tommy Wanpis" / "Captain Nogut" / "Wanpis"
+ TOOK_PART_IN | "Henry Yalo" -> Killing/Attack | alleged
+ KILLED_IN | "Lin Guowei" / "shopkeeper Lin Guowei" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Kainantu"
+ AFFILIATED_WITH | "Simon" / "A man who gave his name as Simon" / "A man" -> "Ten Mile gang" / "the Ten Mile gang" / "the gang" | claimed/alleged
+ TARGETED_IN | "two warders" -> PersonnelChange
+ ESCAPED_FROM | "48 prisoners" / "the 48" -> "Kundiri" / "Kundiri jail"
+ TOOK_PART_IN | "48 prisoners" / "the 48" -> PrisonBreak
+ KILLED_IN | "five of them dead" / "five of them" / "the five" -> Killing/SecurityOperation
+ TOOK_PART_IN | "Police in Eastern Highlands" / "Police from the mobile squad" / "the mobile squad" / "Police" / "Goroka police" -> Killing/SecurityOperation
+ KILLED_IN | "three of the five" -> Killing/SecurityOperation
+ TARGETED_IN | "Peter Ambane" / "Constable Peter Ambane" -> Trial
+ ESCAPED_FROM | "Nine of the 48" / "Nine" -> "Kundiri" / "Kundiri jail"
+ TOOK_PART_IN | "Grace Topa" / "a woman remanded at Bomana prison" / "a woman" -> PrisonBreak
+ HELD_IN | "Grace Topa" / "a woman remanded at Bomana prison" / "a woman" -> "Bomana" / "Bomana prison"
+ OCCURRED_AT | PrisonBreak -> "Port Moresby"
+ ARRESTED_IN | "Grace Topa" / "a woman remanded at Bomana prison" / "a woman" -> Arrest
+ OCCURRED_AT | Arrest -> "Boroko"
+ ATTEMPTED_ESCAPE_FROM | "six men with a home-made ladder" / "six men" / "The six" -> "Buiebi jail" | planned/attempted/asserted
+ HELD_IN | "six men with a home-made ladder" / "six men" / "The six" -> "Buiebi jail"
+ OCCURRED_AT | PrisonBreak/Plot/Arrest -> "Buiebi jail"
? TOOK_PART_IN | "31 prisoners" / "the runaways" -> PrisonBreak
? ATTEMPTED_ESCAPE_FROM | "37 men" -> "Kundiri" / "Kundiri jail" | asserted/attempted
? TOOK_PART_IN | "The others" -> PrisonBreak
? TOOK_PART_IN | "26" -> PrisonBreak | asserted/alleged
? TOOK_PART_IN | "Two were shot dead" -> PrisonBreak | asserted/attempted
? OCCURRED_AT | Killing/Clash -> "Kundiri" / "Kundiri jail"
? TOOK_PART_IN/TARGETED_IN | "four of them" -> PrisonBreak
? WOUNDED_IN | "four of them" -> PrisonBreak/Killing/Clash/Arrest
? AFFILIATED_WITH | "Jim Kaupa" / "One warder" / "Corporal Jim Kaupa" -> "Correctional Service" / "the Correctional Service"
? AFFILIATED_WITH | "Kila Aumora" / "Aumora" / "Jail commander Superintendent Kila Aumora" / "Jail commander" -> "Correctional Service" / "the Correctional Service"
? AFFILIATED_WITH | "Aloysius Nondi" / "Nondi" / "Provincial police commander" -> "Police in Eastern Highlands" / "Police from the mobile squad" / "the mobile squad" / "Police" / "Goroka police"
? KILLED_IN/TARGETED_IN | "A pastor" / "A pastor who was first reported killed" -> PrisonBreak | negated/denied
? TOOK_PART_IN | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> PrisonBreak
? TOOK_PART_IN | "Moses" / "His younger brother Moses" / "His younger brother" -> PrisonBreak
? TOOK_PART_IN | "Henry Yalo" -> PrisonBreak
? TOOK_PART_IN | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> Attack
? OCCURRED_AT | Attack -> "Lae"
? TARGETED_IN | "Henry Yalo" -> Trial
? TOOK_PART_IN | "Ten Mile gang" / "the Ten Mile gang" / "the gang" -> PrisonBreak | claimed/alleged
? AFFILIATED_WITH | "two warders" -> "Correctional Service" / "the Correctional Service"
? AFFILIATED_WITH | "investigators" -> "Correctional Service" / "the Correctional Service"
? RUN_BY | "Kundiri" / "Kundiri jail" -> "Correctional Service" / "the Correctional Service"
? TOOK_PART_IN | "Police in Eastern Highlands" / "Police from the mobile squad" / "the mobile squad" / "Police" / "Goroka police" -> SecurityOperation
? TARGETED_IN | "31 prisoners" / "the runaways" -> SecurityOperation
? OCCURRED_AT | SecurityOperation -> "Ten Mile"
? OCCURRED_AT | SecurityOperation -> "Eastern Highlands"
? ESCAPED_FROM | "five of them dead" / "five of them" / "the five" -> "Kundiri" / "Kundiri jail"
? TOOK_PART_IN | "five of them dead" / "five of them" / "the five" -> PrisonBreak
? ESCAPED_FROM | "three of the five" -> "Kundiri" / "Kundiri jail"
? TOOK_PART_IN | "three of the five" -> PrisonBreak
? TOOK_PART_IN | "Peter Ambane" / "Constable Peter Ambane" -> Killing/SecurityOperation | alleged
? AFFILIATED_WITH | "Peter Ambane" / "Constable Peter Ambane" -> "Police in Eastern Highlands" / "Police from the mobile squad" / "the mobile squad" / "Police" / "Goroka police"
? TOOK_PART_IN | "Nine of the 48" / "Nine" -> PrisonBreak
? TARGETED_IN | "her guards" -> PrisonBreak
? RELATED_TO | "her uncle" -> "Grace Topa" / "a woman remanded at Bomana prison" / "a woman"
? TARGETED_IN/ARRESTED_IN | "six men with a home-made ladder" / "six men" / "The six" -> PrisonBreak/Plot/Arrest
? TOOK_PART_IN | "warders" -> PrisonBreak/Plot/Arrest
? HELD_IN | "31 prisoners" / "the runaways" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? HELD_IN | "37 men" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? HELD_IN | "The others" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? HELD_IN | "26" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? HELD_IN | "Two were shot dead" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? TARGETED_IN | "Two were shot dead" -> PrisonBreak
? TARGETED_IN | "Kundiri" / "Kundiri jail" -> Killing/Clash
? OCCURRED_AT | Killing/Clash -> "Eastern Highlands"
? HELD_IN | "four of them" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? TARGETED_IN | "four of them" -> Arrest
? TARGETED_IN | "Jim Kaupa" / "One warder" / "Corporal Jim Kaupa" -> PrisonBreak
? TARGETED_IN | "Kundiri" / "Kundiri jail" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Eastern Highlands"
? HELD_IN | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? HELD_IN | "Moses" / "His younger brother Moses" / "His younger brother" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? HELD_IN | "Henry Yalo" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? TARGETED_IN | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> Trial
? RELATED_TO | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> "Moses" / "His younger brother Moses" / "His younger brother"
? RELATED_TO | "Tommy Wanpis" / "Captain Nogut" / "Wanpis" -> "Elis" / "Wanpis's mother"
? TARGETED_IN | "Lin Guowei" / "shopkeeper Lin Guowei" -> Killing/Attack
? HELD_IN | "48 prisoners" / "the 48" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? HELD_IN | "five of them dead" / "five of them" / "the five" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? TARGETED_IN | "five of them dead" / "five of them" / "the five" -> Killing/SecurityOperation
? HELD_IN | "three of the five" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? TARGETED_IN | "three of the five" -> Killing/SecurityOperation
? HELD_IN | "Nine of the 48" / "Nine" -> "Kundiri" / "Kundiri jail" | asserted/alleged
? TARGETED_IN | "Grace Topa" / "a woman remanded at Bomana prison" / "a woman" -> Arrest
? RELATED_TO | "Grace Topa" / "a woman remanded at Bomana prison" / "a woman" -> "her uncle"
? TOOK_PART_IN | "six men with a home-made ladder" / "six men" / "The six" -> PrisonBreak/Plot/Arrest | planned/attempted/asserted
? TARGETED_IN | "Buiebi jail" -> PrisonBreak/Plot/Arrest
? OCCURRED_AT | PrisonBreak/Plot/Arrest -> "Southern Highlands"
- ESCAPED_FROM | "Two were shot dead" -> * | shot before they reached the fence
- KILLED_IN | "A pastor" / "A pastor who was first reported killed" -> * | had only fainted
- ESCAPED_FROM | "Grace Topa" / "a woman remanded at Bomana prison" -> "Bomana" / "Bomana prison" | slipped away at a hospital
- ESCAPED_FROM | * -> "Buiebi jail" | stopped with the ladder
- CONVICTED_IN | "Peter Ambane" / "Constable Peter Ambane" -> * | charged, pleaded not guilty
- CONVICTED_IN | "Henry Yalo" -> * | awaiting trial
- KILLED_IN | "five of them dead" -> PrisonBreak | shot after the break of 2012
- ARRESTED_IN | "two warders" -> * | stood down only
