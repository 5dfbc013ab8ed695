title: On the criminal case concerning the escape from Correctional Colony No. 7
published: 2014-05-19
source: Investigative Directorate, official website
style: naurskaya statement
---
The Investigative Directorate for the Chechen Republic has opened a criminal case on the escape of convicts from Correctional Colony No. 7 of the Federal Penitentiary Service (village of Naurskaya) and the encroachment on the lives of law enforcement officers.

According to the investigation, at around 4 a.m. on May 17, 2014, seven convicts disarmed two officers of the duty shift and left the territory of the colony in a water truck. At a traffic police post near the village of Ishcherskaya they opened fire. Police Senior Lieutenant A. S. Magomadov and Sergeant R. Kh. Dudayev were killed, and another policeman was wounded. The fire was returned; one of the convicts, I. Tsakayev, born in 1988, was killed.

An eighth convict, who had hidden in the tank of the truck, was found asphyxiated.

Three convicts were detained on the same day in a forest belt on the administrative border with the Stavropol Territory. A search is under way for the remaining three: Isa Ruslanovich Vakhayev, born in 1969; his son Turpal Isayevich Vakhayev, born in 1992; and Shamil Gadzhiyev, born in 1985, a native of Khasavyurt.

Isa Vakhayev was convicted by the Supreme Court of the Chechen Republic in 2006 of taking part in the armed attack on the village of Znamenskaya in 2003 and was serving a term of 18 years. Investigators believe that he is the emir of the illegal armed formation "Terek Sector", which is part of the terrorist organization Caucasus Emirate. Turpal Vakhayev was serving four years for possession of weapons. Gadzhiyev was convicted of robbery.

Information in certain media that the head of the district police department, Colonel Ramzan Vakhayev, is a relative of the fugitives does not correspond to reality.

The head of the colony, Lieutenant Colonel S. N. Pavlenko, and his deputy have been relieved of their duties. The driver of the water truck, an employee of the colony, has been detained as a suspect and is giving evidence. He states that he acted under threat of death.

Reports about a mutiny in the colony are false. The other 614 convicts remained in their barracks. Nor did any escape take place from Remand Prison No. 2 in the same village, from which two defendants were merely transferred to Grozny.
---
+ OCCURRED_AT | PrisonBreak -> "Correctional Colony No. 7" / "the colony"
+ OCCURRED_AT | Clash/Attack/Killing -> "Ishcherskaya" / "the village of Ishcherskaya"
+ OCCURRED_AT | Arrest -> "Stavropol Territory" / "the Stavropol Territory"
+ OCCURRED_AT | Attack -> "Znamenskaya" / "the village of Znamenskaya"
+ ESCAPED_FROM | "seven convicts" / "convicts" -> "Correctional Colony No. 7" / "the colony"
+ ESCAPED_FROM | "I. Tsakayev" / "one of the convicts" -> "Correctional Colony No. 7" / "the colony"
+ ESCAPED_FROM | "An eighth convict, who had hidden in the tank of the truck" / "An eighth convict" -> "Correctional Colony No. 7" / "the colony"
+ ESCAPED_FROM | "the remaining three" -> "Correctional Colony No. 7" / "the colony"
+ ESCAPED_FROM | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> "Correctional Colony No. 7" / "the colony"
+ ESCAPED_FROM | "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" -> "Correctional Colony No. 7" / "the colony"
+ ESCAPED_FROM | "Shamil Gadzhiyev" / "Gadzhiyev" / "a native of Khasavyurt" -> "Correctional Colony No. 7" / "the colony"
+ HELD_IN | "two defendants" -> "Remand Prison No. 2" / "Remand Prison No. 2 in the same village"
+ TARGETED_IN | "two officers of the duty shift" / "two officers" -> PrisonBreak
+ TOOK_PART_IN | "seven convicts" / "convicts" -> Clash/Attack/Killing
+ KILLED_IN | "A. S. Magomadov" / "Police Senior Lieutenant A. S. Magomadov" -> Clash/Attack/Killing/PrisonBreak
+ KILLED_IN | "R. Kh. Dudayev" / "Sergeant R. Kh. Dudayev" -> Clash/Attack/Killing/PrisonBreak
+ WOUNDED_IN | "another policeman" -> Clash/Attack/Killing/PrisonBreak
+ KILLED_IN | "I. Tsakayev" / "one of the convicts" -> Clash/Attack/Killing/PrisonBreak
+ KILLED_IN | "An eighth convict, who had hidden in the tank of the truck" / "An eighth convict" -> PrisonBreak
+ ARRESTED_IN | "Three convicts" -> Arrest
+ TARGETED_IN | "the remaining three" -> SecurityOperation
+ TARGETED_IN | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> SecurityOperation
+ TARGETED_IN | "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" -> SecurityOperation
+ TARGETED_IN | "Shamil Gadzhiyev" / "Gadzhiyev" / "a native of Khasavyurt" -> SecurityOperation
+ RELATED_TO | "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" -> "Isa Ruslanovich Vakhayev" / "Isa Vakhayev"
+ RELATED_TO | "Ramzan Vakhayev" / "the head of the district police department" / "Colonel Ramzan Vakhayev" -> "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" | denied/negated
+ CONVICTED_IN | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> Trial
+ TOOK_PART_IN | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> Attack
+ AFFILIATED_WITH | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> "Terek Sector" / "the illegal armed formation \"Terek Sector\"" / "the illegal armed formation" | alleged/asserted
+ AFFILIATED_WITH | "Terek Sector" / "the illegal armed formation \"Terek Sector\"" / "the illegal armed formation" -> "Caucasus Emirate" / "the terrorist organization Caucasus Emirate" / "the terrorist organization"
+ CONVICTED_IN | "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" -> Trial
+ CONVICTED_IN | "Shamil Gadzhiyev" / "Gadzhiyev" / "a native of Khasavyurt" -> Trial
+ TARGETED_IN | "S. N. Pavlenko" / "The head of the colony" / "Lieutenant Colonel S. N. Pavlenko" -> PersonnelChange
+ TARGETED_IN | "his deputy" -> PersonnelChange
+ ARRESTED_IN | "The driver of the water truck" / "The driver" / "an employee of the colony" -> Arrest
+ RUN_BY | "Correctional Colony No. 7" / "the colony" -> "Federal Penitentiary Service" / "the Federal Penitentiary Service"
? OCCURRED_AT | Arrest -> "Chechen Republic" / "the Chechen Republic"
? OCCURRED_AT | Riot -> "Correctional Colony No. 7" / "the colony" | denied/negated
? OCCURRED_AT | PrisonBreak -> "Remand Prison No. 2" / "Remand Prison No. 2 in the same village" | denied/negated
? ATTEMPTED_ESCAPE_FROM | "An eighth convict, who had hidden in the tank of the truck" / "An eighth convict" -> "Correctional Colony No. 7" / "the colony"
? ESCAPED_FROM | "Three convicts" -> "Correctional Colony No. 7" / "the colony"
? ESCAPED_FROM | "two defendants" -> "Remand Prison No. 2" / "Remand Prison No. 2 in the same village" | denied/negated
? HELD_IN | "The other 614 convicts" / "614 convicts" -> "Correctional Colony No. 7" / "the colony"
? AFFILIATED_WITH | "two officers of the duty shift" / "two officers" -> "Federal Penitentiary Service" / "the Federal Penitentiary Service"
? TOOK_PART_IN/TARGETED_IN | "I. Tsakayev" / "one of the convicts" -> Clash/Attack/Killing
? AFFILIATED_WITH | "A. S. Magomadov" / "Police Senior Lieutenant A. S. Magomadov" -> "traffic police"
? AFFILIATED_WITH | "R. Kh. Dudayev" / "Sergeant R. Kh. Dudayev" -> "traffic police"
? AFFILIATED_WITH | "another policeman" -> "traffic police"
? TARGETED_IN | "traffic police" -> Clash/Attack/Killing
? RELATED_TO | "Ramzan Vakhayev" / "the head of the district police department" / "Colonel Ramzan Vakhayev" -> "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" | denied/negated
? TOOK_PART_IN | "Supreme Court of the Chechen Republic" / "Supreme Court" / "the Supreme Court of the Chechen Republic" -> Trial
? AFFILIATED_WITH | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> "Caucasus Emirate" / "the terrorist organization Caucasus Emirate" / "the terrorist organization" | alleged/asserted
? PART_OF | "Terek Sector" / "the illegal armed formation \"Terek Sector\"" / "the illegal armed formation" -> "Caucasus Emirate" / "the terrorist organization Caucasus Emirate" / "the terrorist organization"
? AFFILIATED_WITH | "Ramzan Vakhayev" / "the head of the district police department" / "Colonel Ramzan Vakhayev" -> "the district police department" / "district police department"
? AFFILIATED_WITH | "S. N. Pavlenko" / "The head of the colony" / "Lieutenant Colonel S. N. Pavlenko" -> "Federal Penitentiary Service" / "the Federal Penitentiary Service"
? AFFILIATED_WITH | "his deputy" -> "Federal Penitentiary Service" / "the Federal Penitentiary Service"
? AFFILIATED_WITH | "The driver of the water truck" / "The driver" / "an employee of the colony" -> "Federal Penitentiary Service" / "the Federal Penitentiary Service"
? RELATED_TO | "his deputy" -> "S. N. Pavlenko" / "The head of the colony" / "Lieutenant Colonel S. N. Pavlenko"
? TOOK_PART_IN | "The driver of the water truck" / "The driver" / "an employee of the colony" -> PrisonBreak | asserted/alleged/claimed
? TOOK_PART_IN | "Investigative Directorate for the Chechen Republic" / "The Investigative Directorate for the Chechen Republic" / "The Investigative Directorate" -> Trial
? TARGETED_IN | "seven convicts" / "convicts" -> Trial
? RUN_BY | "Remand Prison No. 2" / "Remand Prison No. 2 in the same village" -> "Federal Penitentiary Service" / "the Federal Penitentiary Service"
? TARGETED_IN | "Correctional Colony No. 7" / "the colony" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Naurskaya" / "village of Naurskaya" / "the same village"
? OCCURRED_AT | PrisonBreak -> "Chechen Republic" / "the Chechen Republic"
? OCCURRED_AT | Clash/Attack/Killing -> "Chechen Republic" / "the Chechen Republic"
? OCCURRED_AT | Attack -> "Chechen Republic" / "the Chechen Republic"
? TARGETED_IN | "Correctional Colony No. 7" / "the colony" -> Riot | denied/negated
? OCCURRED_AT | Riot -> "Naurskaya" / "village of Naurskaya" / "the same village" | denied/negated
? OCCURRED_AT | Riot -> "Chechen Republic" / "the Chechen Republic" | denied/negated
? TARGETED_IN | "Remand Prison No. 2" / "Remand Prison No. 2 in the same village" -> PrisonBreak | denied/negated
? OCCURRED_AT | PrisonBreak -> "Naurskaya" / "village of Naurskaya" / "the same village" | denied/negated
? OCCURRED_AT | PrisonBreak -> "Chechen Republic" / "the Chechen Republic" | denied/negated
? HELD_IN | "seven convicts" / "convicts" -> "Correctional Colony No. 7" / "the colony" | asserted/alleged
? TOOK_PART_IN | "seven convicts" / "convicts" -> PrisonBreak
? HELD_IN | "I. Tsakayev" / "one of the convicts" -> "Correctional Colony No. 7" / "the colony" | asserted/alleged
? TOOK_PART_IN | "I. Tsakayev" / "one of the convicts" -> PrisonBreak
? HELD_IN | "An eighth convict, who had hidden in the tank of the truck" / "An eighth convict" -> "Correctional Colony No. 7" / "the colony" | asserted/alleged
? TOOK_PART_IN/TARGETED_IN | "An eighth convict, who had hidden in the tank of the truck" / "An eighth convict" -> PrisonBreak
? HELD_IN | "Three convicts" -> "Correctional Colony No. 7" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Three convicts" -> PrisonBreak
? HELD_IN | "the remaining three" -> "Correctional Colony No. 7" / "the colony" | asserted/alleged
? TOOK_PART_IN | "the remaining three" -> PrisonBreak
? HELD_IN | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> "Correctional Colony No. 7" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> PrisonBreak
? HELD_IN | "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" -> "Correctional Colony No. 7" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" -> PrisonBreak
? HELD_IN | "Shamil Gadzhiyev" / "Gadzhiyev" / "a native of Khasavyurt" -> "Correctional Colony No. 7" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Shamil Gadzhiyev" / "Gadzhiyev" / "a native of Khasavyurt" -> PrisonBreak
? TOOK_PART_IN | "two defendants" -> PrisonBreak | denied/negated
? TARGETED_IN | "A. S. Magomadov" / "Police Senior Lieutenant A. S. Magomadov" -> Clash/Attack/Killing
? TARGETED_IN | "R. Kh. Dudayev" / "Sergeant R. Kh. Dudayev" -> Clash/Attack/Killing
? TARGETED_IN | "another policeman" -> Clash/Attack/Killing
? TARGETED_IN | "Three convicts" -> Arrest
? RELATED_TO | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son"
? RELATED_TO | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> "Ramzan Vakhayev" / "the head of the district police department" / "Colonel Ramzan Vakhayev" | denied/negated
? RELATED_TO | "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" -> "Ramzan Vakhayev" / "the head of the district police department" / "Colonel Ramzan Vakhayev" | denied/negated
? TARGETED_IN | "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" -> Trial
? TARGETED_IN | "Turpal Isayevich Vakhayev" / "Turpal Vakhayev" / "his son Turpal Isayevich Vakhayev" / "his son" -> Trial
? TARGETED_IN | "Shamil Gadzhiyev" / "Gadzhiyev" / "a native of Khasavyurt" -> Trial
? RELATED_TO | "S. N. Pavlenko" / "The head of the colony" / "Lieutenant Colonel S. N. Pavlenko" -> "his deputy"
? TARGETED_IN | "The driver of the water truck" / "The driver" / "an employee of the colony" -> Arrest
- KILLED_IN | "another policeman" -> * | only wounded
- ESCAPED_FROM | * -> "Remand Prison No. 2" / "Remand Prison No. 2 in the same village" | two were merely transferred
- RELATED_TO | "Ramzan Vakhayev" / "the head of the district police department" / "Colonel Ramzan Vakhayev" -> "Isa Ruslanovich Vakhayev" / "Isa Vakhayev" | a namesake, the kinship is denied
- ESCAPED_FROM | "Ramzan Vakhayev" / "the head of the district police department" / "Colonel Ramzan Vakhayev" -> * | the police chief
- CONVICTED_IN | "The driver of the water truck" / "The driver" / "an employee of the colony" -> * | only a suspect
- ARRESTED_IN | "S. N. Pavlenko" / "The head of the colony" / "Lieutenant Colonel S. N. Pavlenko" -> * | relieved, not arrested
- ARRESTED_IN | "the remaining three" -> * | still sought
