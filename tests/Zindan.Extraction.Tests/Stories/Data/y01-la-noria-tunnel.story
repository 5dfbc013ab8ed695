title: Mexican guards find tunnel days before gang's planned prison escape
published: 2015-06-23
source: Altiplano News Agency
style: agency report of a foiled escape
---
ZACATECAS, Mexico — Guards at a state prison in northern Mexico have found a 40-meter tunnel through which at least nine members of a drug gang were planning to escape, authorities said Tuesday.

The tunnel started under a bunk in the La Noria prison in the town of Valle Hondo and ended six meters short of the outer wall, Zacatecas state security secretary Arturo Belmonte told a news conference. "Another three nights and they would have been out," he said.

Belmonte said the digging was led by Efrain Sotelo, 38, known as "El Topo," an alleged boss of the Los Rayados gang. Sotelo was arrested in Monterrey in 2012 and is awaiting trial over the killing of four police cadets earlier that year. He and eight others were moved to a federal prison in Durango early Tuesday. One inmate, whose name was not given, was injured when part of the tunnel fell in.

Two guards were detained on suspicion of smuggling in shovels and a fan. The warden, Julio Penagos, has not been accused of any wrongdoing and remains in his post, Belmonte said.

Local media reported Monday that 12 inmates had got away through the tunnel. The secretary denied it. "All 873 prisoners answered the roll call," he said.

It would not have been the first escape from La Noria. In May 2011, gunmen dressed as federal police drove into the prison and freed 31 inmates, most of them members of Los Rayados. One guard was killed. Nineteen of the escapees have been recaptured and five died in clashes with soldiers; the others are still being sought. The warden at the time, Ramon Penagos, an uncle of the present one, was sentenced to 11 years for his part in the breakout.

Sotelo's brother Ignacio, who was among the 31, was shot dead by marines in Saltillo in 2013.
---
+ ATTEMPTED_ESCAPE_FROM | "at least nine members of a drug gang" / "nine members of a drug gang" / "gang" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | planned/attempted/asserted
+ AFFILIATED_WITH | "at least nine members of a drug gang" / "nine members of a drug gang" / "gang" -> "Los Rayados" / "the Los Rayados gang" / "a drug gang" | asserted/alleged
+ ATTEMPTED_ESCAPE_FROM | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | planned/attempted/asserted
+ TOOK_PART_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> PrisonBreak/Plot | planned/attempted/asserted
+ AFFILIATED_WITH | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> "Los Rayados" / "the Los Rayados gang" / "a drug gang" | alleged
+ ARRESTED_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> Arrest
+ OCCURRED_AT | Arrest -> "Monterrey"
+ TARGETED_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> Trial
+ TOOK_PART_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> Killing | alleged
+ KILLED_IN | "four police cadets" -> Killing
+ HELD_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> "a federal prison in Durango" / "a federal prison"
+ HELD_IN | "eight others" -> "a federal prison in Durango" / "a federal prison"
+ ARRESTED_IN | "Two guards" -> Arrest
+ OCCURRED_AT | PrisonBreak/Plot -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
+ TOOK_PART_IN | "gunmen dressed as federal police" / "gunmen" -> PrisonBreak/Attack/Killing
+ ESCAPED_FROM | "31 inmates" / "the escapees" / "the 31" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
+ ESCAPED_FROM | "Ignacio" / "Sotelo's brother Ignacio" / "Sotelo's brother" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
+ KILLED_IN | "One guard" -> PrisonBreak/Attack/Killing
+ OCCURRED_AT | PrisonBreak/Attack/Killing -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
+ ARRESTED_IN | "Nineteen of the escapees" / "Nineteen" -> Arrest
+ KILLED_IN | "five" -> Clash/Killing
+ CONVICTED_IN | "Ramon Penagos" / "The warden at the time" / "an uncle of the present one" / "an uncle" -> Trial
+ TOOK_PART_IN | "Ramon Penagos" / "The warden at the time" / "an uncle of the present one" / "an uncle" -> PrisonBreak/Attack/Killing
+ RELATED_TO | "Ramon Penagos" / "The warden at the time" / "an uncle of the present one" / "an uncle" -> "Julio Penagos" / "The warden" / "the present one"
+ RELATED_TO | "Ignacio" / "Sotelo's brother Ignacio" / "Sotelo's brother" -> "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss"
+ KILLED_IN | "Ignacio" / "Sotelo's brother Ignacio" / "Sotelo's brother" -> Killing/Clash/SecurityOperation
+ TOOK_PART_IN | "marines" -> Killing/Clash/SecurityOperation
+ OCCURRED_AT | Killing/Clash/SecurityOperation -> "Saltillo"
? TOOK_PART_IN | "at least nine members of a drug gang" / "nine members of a drug gang" / "gang" -> PrisonBreak/Plot | planned/attempted/asserted
? HELD_IN | "at least nine members of a drug gang" / "nine members of a drug gang" / "gang" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? HELD_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? HELD_IN | "eight others" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? ATTEMPTED_ESCAPE_FROM | "eight others" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | planned/attempted/asserted
? TOOK_PART_IN | "eight others" -> PrisonBreak/Plot | planned/attempted/asserted
? AFFILIATED_WITH | "eight others" -> "Los Rayados" / "the Los Rayados gang" / "a drug gang" | asserted/alleged
? HELD_IN | "One inmate" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? ATTEMPTED_ESCAPE_FROM | "One inmate" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | planned/attempted/asserted
? TOOK_PART_IN | "One inmate" -> PrisonBreak/Plot | planned/attempted/asserted
? TOOK_PART_IN | "Guards at a state prison" / "Mexican guards" -> PrisonBreak/Plot
? TOOK_PART_IN | "Two guards" -> PrisonBreak/Plot | alleged
? ESCAPED_FROM | "12 inmates" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | denied/negated/alleged
? TOOK_PART_IN | "12 inmates" -> PrisonBreak | denied/negated/alleged
? OCCURRED_AT | PrisonBreak -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | denied/negated/alleged
? HELD_IN | "12 inmates" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | alleged/asserted
? HELD_IN | "All 873 prisoners" / "873 prisoners" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? ESCAPED_FROM | "All 873 prisoners" / "873 prisoners" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | negated/denied
? OCCURRED_AT | PrisonBreak/Plot -> "Valle Hondo" / "the town of Valle Hondo"
? OCCURRED_AT | PrisonBreak/Plot -> "ZACATECAS" / "Zacatecas"
? OCCURRED_AT | PrisonBreak/Plot -> "Mexico" / "northern Mexico" / "Mexican"
? TOOK_PART_IN | "31 inmates" / "the escapees" / "the 31" -> PrisonBreak/Attack/Killing
? ESCAPED_FROM | "most of them" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? TOOK_PART_IN | "most of them" -> PrisonBreak/Attack/Killing
? ESCAPED_FROM | "Nineteen of the escapees" / "Nineteen" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? TOOK_PART_IN | "Nineteen of the escapees" / "Nineteen" -> PrisonBreak/Attack/Killing
? ESCAPED_FROM | "five" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? TOOK_PART_IN | "five" -> PrisonBreak/Attack/Killing
? ESCAPED_FROM | "the others" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? TOOK_PART_IN | "the others" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "Ignacio" / "Sotelo's brother Ignacio" / "Sotelo's brother" -> PrisonBreak/Attack/Killing
? HELD_IN | "31 inmates" / "the escapees" / "the 31" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? HELD_IN | "Ignacio" / "Sotelo's brother Ignacio" / "Sotelo's brother" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison"
? AFFILIATED_WITH | "most of them" -> "Los Rayados" / "the Los Rayados gang" / "a drug gang"
? AFFILIATED_WITH | "31 inmates" / "the escapees" / "the 31" -> "Los Rayados" / "the Los Rayados gang" / "a drug gang"
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "Valle Hondo" / "the town of Valle Hondo"
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "ZACATECAS" / "Zacatecas"
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "Mexico" / "northern Mexico" / "Mexican"
? TOOK_PART_IN/TARGETED_IN | "five" -> Clash/Killing
? TOOK_PART_IN | "soldiers" -> Clash/Killing
? TARGETED_IN | "the others" -> SecurityOperation
? AFFILIATED_WITH | "Arturo Belmonte" / "Belmonte" / "Zacatecas state security secretary Arturo Belmonte" / "Zacatecas state security secretary" / "The secretary" -> "Zacatecas state"
? RUN_BY | "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" -> "Zacatecas state"
? TARGETED_IN | "four police cadets" -> Killing
? TARGETED_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> Arrest
? OCCURRED_AT | Arrest -> "Mexico" / "northern Mexico" / "Mexican"
? TARGETED_IN | "Two guards" -> Arrest
? TARGETED_IN | "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" -> PrisonBreak | denied/negated/alleged
? OCCURRED_AT | PrisonBreak -> "Valle Hondo" / "the town of Valle Hondo" | denied/negated/alleged
? OCCURRED_AT | PrisonBreak -> "ZACATECAS" / "Zacatecas" | denied/negated/alleged
? OCCURRED_AT | PrisonBreak -> "Mexico" / "northern Mexico" / "Mexican" | denied/negated/alleged
? TARGETED_IN | "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" -> PrisonBreak/Plot
? HELD_IN | "most of them" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | asserted/alleged
? HELD_IN | "Nineteen of the escapees" / "Nineteen" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | asserted/alleged
? HELD_IN | "five" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | asserted/alleged
? HELD_IN | "the others" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | asserted/alleged
? TARGETED_IN | "One guard" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "Nineteen of the escapees" / "Nineteen" -> Arrest
? TARGETED_IN | "Ramon Penagos" / "The warden at the time" / "an uncle of the present one" / "an uncle" -> Trial
? RELATED_TO | "Julio Penagos" / "The warden" / "the present one" -> "Ramon Penagos" / "The warden at the time" / "an uncle of the present one" / "an uncle"
? RELATED_TO | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> "Ignacio" / "Sotelo's brother Ignacio" / "Sotelo's brother"
? TARGETED_IN | "Ignacio" / "Sotelo's brother Ignacio" / "Sotelo's brother" -> Killing/Clash/SecurityOperation
? OCCURRED_AT | Killing/Clash/SecurityOperation -> "Mexico" / "northern Mexico" / "Mexican"
- ESCAPED_FROM | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> "La Noria prison" / "La Noria" / "the La Noria prison" / "a state prison in northern Mexico" / "a state prison" / "the prison" | the tunnel was found before he could get out
- ESCAPED_FROM | "12 inmates" -> * | a report that was denied
- WOUNDED_IN | "One inmate" -> * | hurt when the tunnel fell in, an accident
- ARRESTED_IN/CONVICTED_IN | "Julio Penagos" / "the present one" -> * | not accused; his uncle was convicted
- CONVICTED_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> * | awaiting trial
- ESCAPED_FROM | "at least nine members of a drug gang" / "nine members of a drug gang" -> * | only planned
- KILLED_IN | "Efrain Sotelo" / "Sotelo" / "El Topo" / "an alleged boss of the Los Rayados gang" / "an alleged boss" -> * | his brother was shot dead
- KILLED_IN | "One guard" -> PrisonBreak/Plot | died in the 2011 raid
