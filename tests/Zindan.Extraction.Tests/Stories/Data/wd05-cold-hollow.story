title: After 20 Years, a Prison Town Still Counts to Four
published: 2016-08-14
source: The Empire Record
style: cold hollow
---
COLD HOLLOW, N.Y. — The hole is gone, of course. They poured concrete into it in the fall of 1996, and then, because concrete alone did not seem enough, they bricked over the concrete. But retired officers of the Cold Hollow Correctional Facility can still find the spot on the laundry wall with their eyes shut, and on a wet morning last week one of them, Francis X. Doyle, 71, did.

"Right here," he said. "Four of them."

On the night of Aug. 17, 1996, four convicted murderers squeezed through a heating duct, dropped into a culvert and emerged beside the Little League field. A fifth prisoner, Raymond Stokes, was too broad for the duct and went back to his cell. By the time the alarm sounded there were six hours between the men and the town.

The ending is known, or most of it. Vincent Calabro and Luther Haines were spotted by a dairy farmer near Malone and taken without a struggle on the third day. Eddie Marsh, the ringleader, known inside as the Deacon, held a retired schoolteacher, Agnes Pruitt, at knifepoint in her kitchen until a state trooper, Daniel Ruiz, shot him dead through the screen door. Mrs. Pruitt was unhurt; she died in 2009, at 93. Trooper Ruiz retired a captain.

The fourth man was Walter Lindqvist. He has not been found. His sister, Carol Beebe, believes that he drowned in the St. Lawrence. The Department of Corrections lists him as a fugitive. A man in Saskatchewan whom the Royal Canadian Mounted Police held for two days in 2004 was somebody else.

Nor is it settled who knew. A state inquiry blamed Joyce Tillman, a laundry instructor who, it said, had carried in hacksaw blades for Marsh. She pleaded guilty to promoting prison contraband and served 19 months at Albion. Today she is 64, a home health aide, and says she brought only cigarettes. Two officers were indicted; both were acquitted. The superintendent, Harold Voss, was moved to a desk in Albany and the commissioner, who had praised him, quit before Christmas.

The report also revived an older shame. In 1974, during a mutiny in the same building, inmates held 11 guards for two days; the State Police retook B Block, and when the gas lifted three inmates and a guard, Peter Doyle, were dead. The first account said that inmates had slashed his throat. A coroner found police bullets. Peter was Francis Doyle's father.

"People ask me about the four," said Mr. Doyle, laying his palm against the brick. "I think about the one."
---
+ ESCAPED_FROM | "four convicted murderers" / "Four of them" / "the four" / "the men" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
+ ESCAPED_FROM | "Vincent Calabro" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
+ ESCAPED_FROM | "Luther Haines" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
+ ESCAPED_FROM | "Eddie Marsh" / "Marsh" / "the Deacon" / "Deacon" / "the ringleader" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
+ ESCAPED_FROM | "Walter Lindqvist" / "The fourth man" / "a fugitive" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
+ ATTEMPTED_ESCAPE_FROM | "Raymond Stokes" / "A fifth prisoner" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" | asserted/attempted
+ OCCURRED_AT | PrisonBreak -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
+ ARRESTED_IN | "Vincent Calabro" -> Arrest
+ ARRESTED_IN | "Luther Haines" -> Arrest
+ OCCURRED_AT | Arrest -> "Malone"
+ TARGETED_IN | "Agnes Pruitt" / "Mrs. Pruitt" / "a retired schoolteacher" -> Kidnapping/Killing/Clash/SecurityOperation
+ TOOK_PART_IN | "Eddie Marsh" / "Marsh" / "the Deacon" / "Deacon" / "the ringleader" -> Kidnapping/Killing/Clash/SecurityOperation
+ KILLED_IN | "Eddie Marsh" / "Marsh" / "the Deacon" / "Deacon" / "the ringleader" -> Killing/Clash/SecurityOperation/Kidnapping
+ TOOK_PART_IN | "Daniel Ruiz" / "Ruiz" / "a state trooper" / "Trooper Ruiz" -> Killing/Clash/SecurityOperation/Kidnapping
+ RELATED_TO | "Carol Beebe" / "His sister" -> "Walter Lindqvist" / "The fourth man" / "a fugitive"
+ ARRESTED_IN | "A man in Saskatchewan" / "A man in Saskatchewan whom the Royal Canadian Mounted Police held for two days in 2004" -> Arrest
+ OCCURRED_AT | Arrest -> "Saskatchewan"
+ CONVICTED_IN | "Joyce Tillman" / "a laundry instructor" -> Trial
+ HELD_IN | "Joyce Tillman" / "a laundry instructor" -> "Albion"
+ TARGETED_IN | "Two officers" -> Trial
+ CONVICTED_IN | "Two officers" -> Trial | negated
+ TARGETED_IN | "Harold Voss" / "The superintendent" -> PersonnelChange
+ TARGETED_IN | "the commissioner" -> PersonnelChange
+ TOOK_PART_IN | "inmates" -> Riot/Kidnapping
+ TARGETED_IN | "11 guards" -> Riot/Kidnapping/SecurityOperation/Clash/Killing/Attack
+ TOOK_PART_IN | "State Police" / "the State Police" -> SecurityOperation/Clash/Killing/Attack/Riot/Kidnapping
+ KILLED_IN | "three inmates" -> SecurityOperation/Clash/Killing/Attack/Riot/Kidnapping
+ KILLED_IN | "Peter Doyle" / "Peter" / "a guard" / "Francis Doyle's father" -> SecurityOperation/Clash/Killing/Attack/Riot/Kidnapping
+ OCCURRED_AT | Riot/Kidnapping -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
+ RELATED_TO | "Peter Doyle" / "Peter" / "a guard" / "Francis Doyle's father" -> "Francis X. Doyle" / "Francis Doyle" / "Mr. Doyle" / "one of them"
? TOOK_PART_IN | "four convicted murderers" / "Four of them" / "the four" / "the men" -> PrisonBreak
? TOOK_PART_IN | "Vincent Calabro" -> PrisonBreak
? TOOK_PART_IN | "Luther Haines" -> PrisonBreak
? TOOK_PART_IN | "Eddie Marsh" / "Marsh" / "the Deacon" / "Deacon" / "the ringleader" -> PrisonBreak
? TOOK_PART_IN | "Walter Lindqvist" / "The fourth man" / "a fugitive" -> PrisonBreak
? TOOK_PART_IN | "Raymond Stokes" / "A fifth prisoner" -> PrisonBreak | asserted/attempted
? ESCAPED_FROM | "Raymond Stokes" / "A fifth prisoner" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" | negated/attempted
? AFFILIATED_WITH | "Daniel Ruiz" / "Ruiz" / "a state trooper" / "Trooper Ruiz" -> "State Police" / "the State Police"
? TOOK_PART_IN | "Royal Canadian Mounted Police" / "the Royal Canadian Mounted Police" -> Arrest
? TOOK_PART_IN | "Joyce Tillman" / "a laundry instructor" -> PrisonBreak | alleged
? TOOK_PART_IN | "Joyce Tillman" / "a laundry instructor" -> PrisonBreak | denied
? AFFILIATED_WITH | "Joyce Tillman" / "a laundry instructor" -> "Department of Corrections" / "The Department of Corrections"
? TOOK_PART_IN | "Two officers" -> PrisonBreak | alleged
? TOOK_PART_IN | "Harold Voss" / "The superintendent" -> PersonnelChange
? TOOK_PART_IN | "the commissioner" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Albany"
? OCCURRED_AT | PersonnelChange -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
? AFFILIATED_WITH | "Harold Voss" / "The superintendent" -> "Department of Corrections" / "The Department of Corrections"
? AFFILIATED_WITH | "the commissioner" -> "Department of Corrections" / "The Department of Corrections"
? HELD_IN | "inmates" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
? HELD_IN | "three inmates" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
? OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block"
? TARGETED_IN | "inmates" -> SecurityOperation/Clash/Killing/Attack
? AFFILIATED_WITH | "Francis X. Doyle" / "Francis Doyle" / "Mr. Doyle" / "one of them" -> "Department of Corrections" / "The Department of Corrections"
? AFFILIATED_WITH | "retired officers of the Cold Hollow Correctional Facility" / "retired officers" -> "Department of Corrections" / "The Department of Corrections"
? OCCURRED_AT | PrisonBreak -> "N.Y."
? RUN_BY | "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" -> "Department of Corrections" / "The Department of Corrections"
? CONVICTED_IN/TARGETED_IN | "four convicted murderers" / "Four of them" / "the four" / "the men" -> Trial
? HELD_IN | "four convicted murderers" / "Four of them" / "the four" / "the men" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" | asserted/alleged
? HELD_IN | "Vincent Calabro" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" | asserted/alleged
? HELD_IN | "Luther Haines" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" | asserted/alleged
? HELD_IN | "Eddie Marsh" / "Marsh" / "the Deacon" / "Deacon" / "the ringleader" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" | asserted/alleged
? HELD_IN | "Walter Lindqvist" / "The fourth man" / "a fugitive" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" | asserted/alleged
? HELD_IN | "Raymond Stokes" / "A fifth prisoner" -> "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" | asserted/alleged
? TARGETED_IN | "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "COLD HOLLOW" / "a Prison Town" / "the town"
? TARGETED_IN | "Vincent Calabro" -> Arrest
? TARGETED_IN | "Luther Haines" -> Arrest
? TARGETED_IN | "Eddie Marsh" / "Marsh" / "the Deacon" / "Deacon" / "the ringleader" -> Killing/Clash/SecurityOperation
? RELATED_TO | "Walter Lindqvist" / "The fourth man" / "a fugitive" -> "Carol Beebe" / "His sister"
? TARGETED_IN | "A man in Saskatchewan" / "A man in Saskatchewan whom the Royal Canadian Mounted Police held for two days in 2004" -> Arrest
? TARGETED_IN | "Joyce Tillman" / "a laundry instructor" -> Trial
? TARGETED_IN | "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "COLD HOLLOW" / "a Prison Town" / "the town"
? OCCURRED_AT | PersonnelChange -> "N.Y."
? TARGETED_IN | "three inmates" -> SecurityOperation/Clash/Killing/Attack
? TARGETED_IN | "Peter Doyle" / "Peter" / "a guard" / "Francis Doyle's father" -> SecurityOperation/Clash/Killing/Attack
? TARGETED_IN | "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" -> Riot/Kidnapping
? OCCURRED_AT | Riot/Kidnapping -> "COLD HOLLOW" / "a Prison Town" / "the town"
? OCCURRED_AT | Riot/Kidnapping -> "N.Y."
? TARGETED_IN | "Cold Hollow Correctional Facility" / "the Cold Hollow Correctional Facility" / "the same building" / "B Block" -> SecurityOperation/Clash/Killing/Attack
? OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "COLD HOLLOW" / "a Prison Town" / "the town"
? OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "N.Y."
? RELATED_TO | "Francis X. Doyle" / "Francis Doyle" / "Mr. Doyle" / "one of them" -> "Peter Doyle" / "Peter" / "a guard" / "Francis Doyle's father"
- ESCAPED_FROM | "Raymond Stokes" / "A fifth prisoner" -> * | too broad for the duct
- KILLED_IN | "Agnes Pruitt" / "Mrs. Pruitt" / "a retired schoolteacher" -> * | unhurt, died at 93
- KILLED_IN | "Walter Lindqvist" / "The fourth man" / "a fugitive" -> * | only his sister's belief, and drowning
- ARRESTED_IN | "Walter Lindqvist" / "The fourth man" / "a fugitive" -> * | the man held was somebody else
- CONVICTED_IN | "Harold Voss" / "The superintendent" -> * | only moved
- KILLED_IN | "Francis X. Doyle" / "Francis Doyle" / "Mr. Doyle" -> * | it was his father
- ESCAPED_FROM | "Francis X. Doyle" / "Francis Doyle" / "Mr. Doyle" -> * | "Four of them": he was a guard
- KILLED_IN | "11 guards" -> * | held, one guard died
