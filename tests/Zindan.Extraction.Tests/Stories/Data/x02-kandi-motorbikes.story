title: Militants storm jail in northern Benin, free suspected recruiter
published: 2022-02-10
source: Gulf of Guinea Press
style: agency dispatch
---
COTONOU, Feb 10 (GGP) - Suspected jihadists on motorbikes attacked a prison in northern Benin overnight, killing four soldiers and freeing dozens of inmates, among them a preacher accused of recruiting for a Sahel-based militant group, officials said on Thursday.

The assailants, between 30 and 40 in number, blew open the gate of the civil prison in Kandi, about 100 km from the border with Niger, shortly after 1 a.m., said the deputy mayor, Moussa Orou Gani.

An army statement said that 46 of the prison's 212 inmates had fled and that six attackers were "neutralised". A security source put the number of escapees at 63. Seventeen were back by midday, most of them petty offenders who had hidden in the market, Orou Gani said.

The preacher, Issifou Barke, was arrested last May in the border town of Malanville on suspicion of sending young men to the Group for the Defence of the Faithful (GDF), which has been fighting governments in the region since 2016. His trial was to open next month. His elder brother Alassane, a schoolteacher held in the same case, stayed in his cell "and asked for the door to be closed", the deputy mayor said.

Residents said the attackers shouted Barke's name. But a military officer said the target was more likely Abou Talha, a Malian bomb maker captured after an ambush in November in which five park rangers and a French instructor died. Abou Talha was moved to a prison in the capital, Porto-Novo, two weeks ago. "They came too late," the officer said.

There was no claim of responsibility. Last week a GDF spokesman threatened in a recording to "open the prisons of the tyrants". The group has denied raiding the jail at Tillaga in Burkina Faso in December, when 20 detainees got out and a guard was abducted. That attack was claimed by a rival, Islamic State in the Two Rivers.

It was the first such raid in Benin. In 2019 eleven inmates of the Kandi prison cut the bars of a window and fled; all were caught within days.
---
+ TOOK_PART_IN | "Suspected jihadists on motorbikes" / "Suspected jihadists" / "The assailants" / "Militants" / "the attackers" -> PrisonBreak/Attack/Killing/Bombing/Clash | asserted/alleged
+ KILLED_IN | "four soldiers" -> PrisonBreak/Attack/Killing/Bombing/Clash
+ KILLED_IN | "six attackers" -> PrisonBreak/Attack/Killing/Bombing/Clash | asserted/claimed
+ ESCAPED_FROM | "dozens of inmates" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
+ ESCAPED_FROM | "46 of the prison's 212 inmates" / "46" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
+ ESCAPED_FROM | "escapees" / "escapees at 63" / "63" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | asserted/alleged
+ ARRESTED_IN | "Seventeen" -> Arrest
+ ESCAPED_FROM | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
+ ARRESTED_IN | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> Arrest
+ OCCURRED_AT | Arrest -> "Malanville" / "the border town of Malanville"
+ AFFILIATED_WITH | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> "Group for the Defence of the Faithful" / "GDF" / "the Group for the Defence of the Faithful" / "a Sahel-based militant group" / "The group" | alleged
+ RELATED_TO | "Alassane" / "His elder brother Alassane" / "His elder brother" / "a schoolteacher held in the same case" / "a schoolteacher" -> "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter"
+ HELD_IN | "Alassane" / "His elder brother Alassane" / "His elder brother" / "a schoolteacher held in the same case" / "a schoolteacher" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
+ ARRESTED_IN | "Abou Talha" / "a Malian bomb maker" -> Arrest
+ HELD_IN | "Abou Talha" / "a Malian bomb maker" -> "a prison in the capital" / "a prison in the capital, Porto-Novo"
+ KILLED_IN | "five park rangers" -> Attack/Killing
+ KILLED_IN | "a French instructor" -> Attack/Killing
+ OCCURRED_AT | PrisonBreak/Attack/Killing/Bombing/Clash -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
+ TOOK_PART_IN | "Islamic State in the Two Rivers" / "a rival" -> Attack/PrisonBreak | claimed
+ ESCAPED_FROM | "20 detainees" -> "the jail at Tillaga"
+ TARGETED_IN | "a guard" -> Attack/PrisonBreak/Kidnapping
+ OCCURRED_AT | Attack/PrisonBreak -> "the jail at Tillaga"
+ ESCAPED_FROM | "eleven inmates of the Kandi prison" / "eleven inmates" / "all" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
+ OCCURRED_AT | PrisonBreak -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
+ ARRESTED_IN | "eleven inmates of the Kandi prison" / "eleven inmates" / "all" -> Arrest
? TOOK_PART_IN | "six attackers" -> PrisonBreak/Attack/Killing/Bombing/Clash
? TOOK_PART_IN | "dozens of inmates" -> PrisonBreak/Attack/Killing/Bombing/Clash
? TOOK_PART_IN | "46 of the prison's 212 inmates" / "46" -> PrisonBreak/Attack/Killing/Bombing/Clash
? HELD_IN | "the prison's 212 inmates" / "212 inmates" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
? TOOK_PART_IN | "escapees" / "escapees at 63" / "63" -> PrisonBreak/Attack/Killing/Bombing/Clash | asserted/alleged
? ESCAPED_FROM | "Seventeen" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
? TOOK_PART_IN | "Seventeen" -> PrisonBreak/Attack/Killing/Bombing/Clash
? ARRESTED_IN/TARGETED_IN | "petty offenders" -> Arrest
? ESCAPED_FROM | "petty offenders" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
? TOOK_PART_IN | "petty offenders" -> PrisonBreak/Attack/Killing/Bombing/Clash
? OCCURRED_AT | Arrest -> "Kandi"
? TOOK_PART_IN/TARGETED_IN | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> PrisonBreak/Attack/Killing/Bombing/Clash
? TARGETED_IN | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> Trial | asserted/planned
? TARGETED_IN | "Alassane" / "His elder brother Alassane" / "His elder brother" / "a schoolteacher held in the same case" / "a schoolteacher" -> Trial | asserted/planned
? AFFILIATED_WITH | "Alassane" / "His elder brother Alassane" / "His elder brother" / "a schoolteacher held in the same case" / "a schoolteacher" -> "Group for the Defence of the Faithful" / "GDF" / "the Group for the Defence of the Faithful" / "a Sahel-based militant group" / "The group" | alleged
? AFFILIATED_WITH | "young men" -> "Group for the Defence of the Faithful" / "GDF" / "the Group for the Defence of the Faithful" / "a Sahel-based militant group" / "The group" | alleged/planned
? ESCAPED_FROM | "Alassane" / "His elder brother Alassane" / "His elder brother" / "a schoolteacher held in the same case" / "a schoolteacher" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | negated
? TOOK_PART_IN | "Abou Talha" / "a Malian bomb maker" -> Attack/Killing | alleged/asserted
? HELD_IN | "Abou Talha" / "a Malian bomb maker" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison"
? TARGETED_IN | "Abou Talha" / "a Malian bomb maker" -> PrisonBreak/Attack/Killing/Bombing/Clash | alleged
? OCCURRED_AT | PrisonBreak/Attack/Killing/Bombing/Clash -> "Kandi"
? OCCURRED_AT | PrisonBreak/Attack/Killing/Bombing/Clash -> "Benin" / "northern Benin"
? TOOK_PART_IN | "army" -> PrisonBreak/Attack/Killing/Bombing/Clash
? AFFILIATED_WITH | "four soldiers" -> "army"
? AFFILIATED_WITH | "a military officer" / "the officer" -> "army"
? AFFILIATED_WITH | "a GDF spokesman" -> "Group for the Defence of the Faithful" / "GDF" / "the Group for the Defence of the Faithful" / "a Sahel-based militant group" / "The group"
? TOOK_PART_IN | "Group for the Defence of the Faithful" / "GDF" / "the Group for the Defence of the Faithful" / "a Sahel-based militant group" / "The group" -> Attack/PrisonBreak | denied
? TOOK_PART_IN | "Islamic State in the Two Rivers" / "a rival" -> Kidnapping | claimed
? OCCURRED_AT | Attack/PrisonBreak -> "Tillaga"
? OCCURRED_AT | Kidnapping -> "the jail at Tillaga"
? PART_OF | Kidnapping -> Attack/PrisonBreak
? AFFILIATED_WITH | "Islamic State in the Two Rivers" / "a rival" -> "Group for the Defence of the Faithful" / "GDF" / "the Group for the Defence of the Faithful" / "a Sahel-based militant group" / "The group" | negated
? TOOK_PART_IN | "eleven inmates of the Kandi prison" / "eleven inmates" / "all" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Kandi"
? TARGETED_IN | "four soldiers" -> PrisonBreak/Attack/Killing/Bombing/Clash
? TARGETED_IN | "six attackers" -> PrisonBreak/Attack/Killing/Bombing/Clash | asserted/claimed
? HELD_IN | "dozens of inmates" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | asserted/alleged
? HELD_IN | "46 of the prison's 212 inmates" / "46" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | asserted/alleged
? HELD_IN | "escapees" / "escapees at 63" / "63" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | asserted/alleged
? HELD_IN | "Seventeen" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | asserted/alleged
? TARGETED_IN | "Seventeen" -> Arrest
? HELD_IN | "petty offenders" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | asserted/alleged
? OCCURRED_AT | Arrest -> "Benin" / "northern Benin"
? HELD_IN | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | asserted/alleged
? TARGETED_IN | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> Arrest
? RELATED_TO | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> "Alassane" / "His elder brother Alassane" / "His elder brother" / "a schoolteacher held in the same case" / "a schoolteacher"
? TARGETED_IN | "Abou Talha" / "a Malian bomb maker" -> Arrest
? TARGETED_IN | "five park rangers" -> Attack/Killing
? TARGETED_IN | "a French instructor" -> Attack/Killing
? TARGETED_IN | "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" -> PrisonBreak/Attack/Killing/Bombing/Clash
? HELD_IN | "20 detainees" -> "the jail at Tillaga" | asserted/alleged
? TOOK_PART_IN | "20 detainees" -> Attack/PrisonBreak
? TARGETED_IN | "the jail at Tillaga" -> Attack/PrisonBreak
? OCCURRED_AT | Attack/PrisonBreak -> "Burkina Faso"
? TARGETED_IN | "the jail at Tillaga" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Tillaga"
? HELD_IN | "eleven inmates of the Kandi prison" / "eleven inmates" / "all" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | asserted/alleged
? TARGETED_IN | "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Benin" / "northern Benin"
? TARGETED_IN | "eleven inmates of the Kandi prison" / "eleven inmates" / "all" -> Arrest
- ESCAPED_FROM | "Alassane" / "His elder brother Alassane" / "His elder brother" / "a schoolteacher held in the same case" / "a schoolteacher" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | stayed in his cell
- ESCAPED_FROM | "Abou Talha" / "a Malian bomb maker" -> * | had been moved to Porto-Novo
- TOOK_PART_IN | "Group for the Defence of the Faithful" / "GDF" / "the Group for the Defence of the Faithful" / "a Sahel-based militant group" / "The group" -> PrisonBreak/Attack/Killing/Bombing/Clash | no claim; it is not even blamed
- TOOK_PART_IN | "Islamic State in the Two Rivers" / "a rival" -> PrisonBreak/Attack/Killing/Bombing/Clash | claimed the Tillaga raid
- CONVICTED_IN | "Issifou Barke" / "Barke" / "a preacher accused of recruiting for a Sahel-based militant group" / "a preacher" / "The preacher" / "suspected recruiter" -> * | his trial had not opened
- KILLED_IN | "five park rangers" -> PrisonBreak/Attack/Killing/Bombing/Clash | died in November's ambush
- LOCATED_IN | "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" -> "Niger" | 100 km from its border
- ESCAPED_FROM | "212 inmates" -> "Kandi prison" / "the civil prison in Kandi" / "the civil prison" / "a prison in northern Benin" / "jail in northern Benin" / "the Kandi prison" | all inmates, of whom 46 or 63 fled
