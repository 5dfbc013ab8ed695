title: More than 300 inmates flee Libyan jail in riot; five dead
published: 2013-03-10
source: Tripoli Post Service
style: agency report
---
TRIPOLI, March 10 - More than 300 inmates broke out of a prison in the Libyan town of Zliten on Saturday during a riot in which four prisoners and a guard were killed, security officials said.

The trouble at Wadi Kaam prison began when inmates angry over delayed trials set mattresses on fire, said Khaled al-Treki, a spokesman for the judicial police, which runs the jail. Guards opened fire. The rioters then seized two guards and used them as shields to get through the main gate. Both were released unharmed an hour later.

"We counted 312 missing. By this morning 74 had been caught or had come back," Treki said. Salem Bensoud, a member of the town's local council, put the number of escapees at over 400. The hospital in Zliten said it had admitted 18 wounded, three of them guards.

Among those who fled are two men held over the bombing of a Sufi shrine outside the town last August, Treki said. He named them as Jumaa al-Farjani and Idris al-Kikhli, suspected members of Ansar al-Haqq. The Islamist group has denied any part in the bombing, which killed a caretaker.

Bashir al-Mahjoub, a former intelligence colonel on trial for the killing of protesters in 2011, stayed inside. "He was afraid to leave his cell," Treki said. A television station had reported that Mahjoub died in the fire.

Treki also denied that gunmen had attacked the prison from outside. Militiamen from Misrata set up checkpoints on the coastal road and troops surrounded the jail.

Libya's new rulers have struggled to keep order in the country's prisons since Muammar Gaddafi was overthrown. In October, 120 inmates escaped from the Ras al-Teen jail in Tripoli, of whom about half have been recaptured. In May, armed relatives of a detainee stormed Wadi Kaam and took him away; a guard was wounded.
---
+ ESCAPED_FROM | "More than 300 inmates" / "those who fled" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ ESCAPED_FROM | "312" / "312 missing" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ ESCAPED_FROM | "escapees" / "escapees at over 400" / "over 400" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
+ ESCAPED_FROM | "two men held over the bombing" / "two men" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ ESCAPED_FROM | "Jumaa al-Farjani" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ ESCAPED_FROM | "Idris al-Kikhli" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ KILLED_IN | "four prisoners" -> Riot/Killing/Clash/PrisonBreak
+ KILLED_IN | "a guard" -> Riot/Killing/Clash/PrisonBreak
+ KILLED_IN | "five dead" -> Riot/Killing/Clash/PrisonBreak
+ TOOK_PART_IN | "inmates" / "inmates angry over delayed trials" / "The rioters" -> Riot/Killing/Clash/PrisonBreak
+ TOOK_PART_IN | "inmates" / "inmates angry over delayed trials" / "The rioters" -> Kidnapping/Riot/Killing/Clash
+ TARGETED_IN | "two guards" -> Kidnapping/Riot/Killing/Clash
+ WOUNDED_IN | "18 wounded" -> Riot/Killing/Clash/PrisonBreak
+ WOUNDED_IN | "three of them guards" / "three of them" -> Riot/Killing/Clash/PrisonBreak
+ ARRESTED_IN | "74" -> Arrest
+ TOOK_PART_IN | "two men held over the bombing" / "two men" -> Bombing/Attack/Killing | alleged
+ TOOK_PART_IN | "Jumaa al-Farjani" -> Bombing/Attack/Killing | alleged
+ TOOK_PART_IN | "Idris al-Kikhli" -> Bombing/Attack/Killing | alleged
+ AFFILIATED_WITH | "Jumaa al-Farjani" -> "Ansar al-Haqq" / "The Islamist group" | alleged
+ AFFILIATED_WITH | "Idris al-Kikhli" -> "Ansar al-Haqq" / "The Islamist group" | alleged
+ TOOK_PART_IN | "Ansar al-Haqq" / "The Islamist group" -> Bombing/Attack/Killing | denied
+ KILLED_IN | "a caretaker" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Zliten" / "the Libyan town of Zliten"
+ HELD_IN | "Bashir al-Mahjoub" / "Mahjoub" / "a former intelligence colonel" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ TARGETED_IN | "Bashir al-Mahjoub" / "Mahjoub" / "a former intelligence colonel" -> Trial
+ TOOK_PART_IN | "Bashir al-Mahjoub" / "Mahjoub" / "a former intelligence colonel" -> Killing | alleged
+ KILLED_IN | "protesters" -> Killing
+ OCCURRED_AT | PrisonBreak/Riot -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ OCCURRED_AT | Riot/Killing/Clash -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ ESCAPED_FROM | "120 inmates" -> "Ras al-Teen jail" / "the Ras al-Teen jail" / "the Ras al-Teen jail in Tripoli"
+ ARRESTED_IN | "about half" -> Arrest
+ OCCURRED_AT | PrisonBreak -> "Ras al-Teen jail" / "the Ras al-Teen jail" / "the Ras al-Teen jail in Tripoli"
+ TOOK_PART_IN | "armed relatives of a detainee" / "armed relatives" -> Attack/PrisonBreak
+ ESCAPED_FROM | "a detainee" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ WOUNDED_IN | "a guard" -> Attack/PrisonBreak
+ OCCURRED_AT | Attack/PrisonBreak -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
+ RUN_BY | "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" -> "the judicial police"
? TOOK_PART_IN | "More than 300 inmates" / "those who fled" -> PrisonBreak/Riot
? TOOK_PART_IN | "312" / "312 missing" -> PrisonBreak/Riot
? TOOK_PART_IN | "escapees" / "escapees at over 400" / "over 400" -> PrisonBreak/Riot | asserted/alleged
? ESCAPED_FROM | "74" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
? TOOK_PART_IN | "74" -> PrisonBreak/Riot
? TOOK_PART_IN | "two men held over the bombing" / "two men" -> PrisonBreak/Riot
? TOOK_PART_IN | "Jumaa al-Farjani" -> PrisonBreak/Riot
? TOOK_PART_IN | "Idris al-Kikhli" -> PrisonBreak/Riot
? HELD_IN | "four prisoners" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
? HELD_IN/ESCAPED_FROM | "inmates" / "inmates angry over delayed trials" / "The rioters" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
? TOOK_PART_IN | "Guards" / "Guards opened fire" -> Riot/Killing/Clash
? TOOK_PART_IN | "inmates" / "inmates angry over delayed trials" / "The rioters" -> PrisonBreak/Riot
? TARGETED_IN | "two guards" -> Riot/Killing/Clash
? TARGETED_IN | "two guards" -> PrisonBreak/Riot
? PART_OF | Kidnapping -> Riot/Killing/Clash
? PART_OF | PrisonBreak/Riot -> Riot/Killing/Clash
? PART_OF | Riot/Killing/Clash -> PrisonBreak/Riot
? PART_OF | Kidnapping -> PrisonBreak/Riot
? AFFILIATED_WITH | "two men held over the bombing" / "two men" -> "Ansar al-Haqq" / "The Islamist group" | alleged
? OCCURRED_AT | Bombing/Attack/Killing -> "Libya" / "Libyan"
? ESCAPED_FROM | "Bashir al-Mahjoub" / "Mahjoub" / "a former intelligence colonel" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | negated/denied
? OCCURRED_AT | Killing -> "Libya" / "Libyan"
? KILLED_IN/TARGETED_IN | "Bashir al-Mahjoub" / "Mahjoub" / "a former intelligence colonel" -> Riot/Killing/Clash | denied/negated/alleged
? TOOK_PART_IN | "gunmen" -> Attack | denied/negated/alleged
? OCCURRED_AT | Attack -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | denied/negated/alleged
? TOOK_PART_IN | "Militiamen from Misrata" / "Militiamen" -> SecurityOperation
? TOOK_PART_IN | "troops" -> SecurityOperation
? OCCURRED_AT | SecurityOperation -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
? OCCURRED_AT | SecurityOperation -> "Libya" / "Libyan"
? TARGETED_IN | "Muammar Gaddafi" -> War/PersonnelChange
? OCCURRED_AT | PrisonBreak/Riot -> "Zliten" / "the Libyan town of Zliten"
? OCCURRED_AT | PrisonBreak/Riot -> "Libya" / "Libyan"
? OCCURRED_AT | Riot/Killing/Clash -> "Zliten" / "the Libyan town of Zliten"
? OCCURRED_AT | Riot/Killing/Clash -> "Libya" / "Libyan"
? OCCURRED_AT | Kidnapping -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside"
? OCCURRED_AT | Kidnapping -> "Zliten" / "the Libyan town of Zliten"
? TOOK_PART_IN | "120 inmates" -> PrisonBreak
? ESCAPED_FROM | "about half" -> "Ras al-Teen jail" / "the Ras al-Teen jail" / "the Ras al-Teen jail in Tripoli"
? TOOK_PART_IN | "about half" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "TRIPOLI" / "Tripoli"
? OCCURRED_AT | PrisonBreak -> "Libya" / "Libyan"
? RELATED_TO | "armed relatives of a detainee" / "armed relatives" -> "a detainee"
? TOOK_PART_IN | "a detainee" -> Attack/PrisonBreak
? OCCURRED_AT | Attack/PrisonBreak -> "Zliten" / "the Libyan town of Zliten"
? OCCURRED_AT | Attack/PrisonBreak -> "Libya" / "Libyan"
? AFFILIATED_WITH | "Khaled al-Treki" / "Treki" / "a spokesman for the judicial police" / "a spokesman" -> "the judicial police"
? AFFILIATED_WITH | "Salem Bensoud" / "a member of the town's local council" -> "the town's local council"
? AFFILIATED_WITH | "a guard" -> "the judicial police"
? AFFILIATED_WITH | "two guards" -> "the judicial police"
? AFFILIATED_WITH | "Guards" / "Guards opened fire" -> "the judicial police"
? HELD_IN | "More than 300 inmates" / "those who fled" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
? HELD_IN | "312" / "312 missing" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
? HELD_IN | "escapees" / "escapees at over 400" / "over 400" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
? HELD_IN | "74" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
? HELD_IN | "two men held over the bombing" / "two men" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
? HELD_IN | "Jumaa al-Farjani" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
? HELD_IN | "Idris al-Kikhli" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
? TARGETED_IN | "four prisoners" -> Riot/Killing/Clash
? TARGETED_IN | "a guard" -> Riot/Killing/Clash
? TARGETED_IN | "five dead" -> Riot/Killing/Clash
? TARGETED_IN | "18 wounded" -> Riot/Killing/Clash
? TARGETED_IN | "three of them guards" / "three of them" -> Riot/Killing/Clash
? TARGETED_IN | "74" -> Arrest
? TARGETED_IN | "a caretaker" -> Bombing/Attack/Killing
? TARGETED_IN | "protesters" -> Killing
? TARGETED_IN | "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" -> Attack | denied/negated/alleged
? OCCURRED_AT | Attack -> "Zliten" / "the Libyan town of Zliten" | denied/negated/alleged
? OCCURRED_AT | Attack -> "Libya" / "Libyan" | denied/negated/alleged
? TARGETED_IN | "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" -> SecurityOperation
? OCCURRED_AT | SecurityOperation -> "Zliten" / "the Libyan town of Zliten"
? TARGETED_IN | "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" -> PrisonBreak/Riot
? TARGETED_IN | "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" -> Riot/Killing/Clash
? TARGETED_IN | "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Libya" / "Libyan"
? HELD_IN | "120 inmates" -> "Ras al-Teen jail" / "the Ras al-Teen jail" / "the Ras al-Teen jail in Tripoli" | asserted/alleged
? HELD_IN | "about half" -> "Ras al-Teen jail" / "the Ras al-Teen jail" / "the Ras al-Teen jail in Tripoli" | asserted/alleged
? TARGETED_IN | "about half" -> Arrest
? TARGETED_IN | "Ras al-Teen jail" / "the Ras al-Teen jail" / "the Ras al-Teen jail in Tripoli" -> PrisonBreak
? HELD_IN | "a detainee" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" | asserted/alleged
? TARGETED_IN | "a guard" -> Attack/PrisonBreak
? TARGETED_IN | "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the jail" / "the prison" / "the prison from outside" -> Attack/PrisonBreak
- ESCAPED_FROM | "Bashir al-Mahjoub" / "Mahjoub" / "a former intelligence colonel" -> * | stayed inside
- KILLED_IN | "Bashir al-Mahjoub" / "Mahjoub" / "a former intelligence colonel" -> * | a television station's false report
- TOOK_PART_IN | "gunmen" -> * | an attack from outside is denied
- KILLED_IN/WOUNDED_IN | "two guards" -> * | released unharmed
- KILLED_IN | "a caretaker" -> PrisonBreak/Riot | died in last August's bombing
- ESCAPED_FROM | "120 inmates" -> "Wadi Kaam prison" / "Wadi Kaam" / "a prison in the Libyan town of Zliten" / "a prison" / "Libyan jail" / "the prison from outside" | fled from another jail
- CONVICTED_IN | "Bashir al-Mahjoub" / "Mahjoub" / "a former intelligence colonel" -> * | on trial
