title: Guard tells court he 'only opened door for air' in Calbayog jailbreak trial
published: 2019-09-12
source: Samar Daily Courier
style: calbayog guards
---
By Jun Abellar

CATBALOGAN CITY – One of five jail guards on trial for the 2017 flight of 26 inmates from the Samar sub-provincial jail in Calbayog told the regional trial court Wednesday that he unlocked a cell that night because the men inside "could not breathe".

Provincial Guard 1 Renato Cagape, 38, denied receiving P40,000 from New People's Army (NPA) rebel Felimon Dacles, alias Ka Budoy, the alleged mastermind. "I never held that money, Your Honor," he told Judge Corazon Yabut.

Cagape and his co-accused Arnel Mabutin, Joseph Lim, Rodel Sabenecio and Dante Uy are charged with infidelity in the custody of prisoners. Charges against a sixth guard, Ma. Theresa Oledan, were dropped in May. A seventh, Crisanto Bernal, pleaded guilty last year and was sentenced to four years and two months. Now a state witness, Bernal is detained at Tacloban City Jail for his safety.

Prosecutor Liza Manaog said 26 inmates went over the back wall on Oct. 8, 2017, using a ladder from the chapel. Defense lawyer Ernesto Piczon said the number was 23, as three of those listed had been transferred to Catbalogan two days earlier.

Bernal testified in August that Mabutin, Cagape's brother-in-law, cut the power and that Lim drank with the night supervisor. He also said that Sabenecio knew nothing.

Of the 26, prosecutors say, 15 have been returned to jail, four were killed in a firefight with soldiers in Matuguinao and seven have not been accounted for. Two other inmates, Ramil Cinco and a 17-year-old boy, backed out at the ladder and raised the alarm.

Dacles, one of the 26, was not among the dead. He was run to ground in Ormoc in January 2018 and is locked up in Camp Bagong Diwa in Taguig. His wife Analyn, who allegedly delivered the cash, was acquitted in March. The NPA's Arnulfo Ortiz Command has denied any hand in the break, calling Dacles "a renegade expelled in 2016". The Army's 8th Infantry Division says he heads the command's finance unit.

Then jail warden Wilfredo Tan, dismissed in November 2017, was gunned down outside his home in Gandara last February. No one has been charged with his murder, and police see no link to the case.

Asked about an earlier incident in 2015, when drug convict Boyet Sison fled while being brought to a dentist, Cagape said that he was on leave at the time.

The hearing resumes on Sept. 25.
---
+ ESCAPED_FROM | "26 inmates" / "the 26" / "Of the 26" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
+ ESCAPED_FROM | "the number was 23" / "23" / "23, as" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
+ OCCURRED_AT | PrisonBreak -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
+ TARGETED_IN | "five jail guards on trial" / "five jail guards" -> Trial
+ TARGETED_IN | "Renato Cagape" / "Cagape" / "One of five jail guards on trial" / "Provincial Guard 1 Renato Cagape" / "Guard" -> Trial
+ TARGETED_IN | "Arnel Mabutin" / "Mabutin" / "Cagape's brother-in-law" -> Trial
+ TARGETED_IN | "Joseph Lim" / "Lim" -> Trial
+ TARGETED_IN | "Rodel Sabenecio" / "Sabenecio" -> Trial
+ TARGETED_IN | "Dante Uy" -> Trial
+ TOOK_PART_IN | "Renato Cagape" / "Cagape" / "One of five jail guards on trial" / "Provincial Guard 1 Renato Cagape" / "Guard" -> PrisonBreak | alleged/claimed/asserted
+ TOOK_PART_IN | "Arnel Mabutin" / "Mabutin" / "Cagape's brother-in-law" -> PrisonBreak | alleged/asserted
+ RELATED_TO | "Arnel Mabutin" / "Mabutin" / "Cagape's brother-in-law" -> "Renato Cagape" / "Cagape" / "One of five jail guards on trial" / "Provincial Guard 1 Renato Cagape" / "Guard"
+ CONVICTED_IN | "Crisanto Bernal" / "Bernal" / "A seventh" / "a state witness" -> Trial
+ HELD_IN | "Crisanto Bernal" / "Bernal" / "A seventh" / "a state witness" -> "Tacloban City Jail"
+ ARRESTED_IN | "15 have been returned" / "15" -> Arrest
+ KILLED_IN | "four were killed" -> Clash/SecurityOperation/Killing
+ TOOK_PART_IN | "soldiers" -> Clash/SecurityOperation/Killing
+ OCCURRED_AT | Clash/SecurityOperation/Killing -> "Matuguinao"
+ ESCAPED_FROM | "seven have not been accounted for" / "seven" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
+ HELD_IN | "Two other inmates" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
+ HELD_IN | "Ramil Cinco" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
+ HELD_IN | "a 17-year-old boy" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
+ ESCAPED_FROM | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
+ TOOK_PART_IN | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> PrisonBreak | alleged/asserted
+ ARRESTED_IN | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Ormoc"
+ HELD_IN | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "Camp Bagong Diwa"
+ AFFILIATED_WITH | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "New People's Army" / "NPA" / "The NPA"
+ PART_OF | "Arnulfo Ortiz Command" / "The NPA's Arnulfo Ortiz Command" / "the command" -> "New People's Army" / "NPA" / "The NPA"
+ RELATED_TO | "Analyn" / "His wife Analyn" / "His wife" -> "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26"
+ CONVICTED_IN | "Analyn" / "His wife Analyn" / "His wife" -> Trial | negated
+ TARGETED_IN | "Analyn" / "His wife Analyn" / "His wife" -> Trial
+ TARGETED_IN | "Wilfredo Tan" / "Then jail warden Wilfredo Tan" / "jail warden" -> PersonnelChange
+ KILLED_IN | "Wilfredo Tan" / "Then jail warden Wilfredo Tan" / "jail warden" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Gandara"
+ TOOK_PART_IN | "Boyet Sison" / "drug convict Boyet Sison" / "drug convict" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Calbayog"
? OCCURRED_AT | PrisonBreak -> "Samar"
? TOOK_PART_IN | "the regional trial court" / "court" -> Trial
? TOOK_PART_IN | "Corazon Yabut" / "Judge Corazon Yabut" / "Your Honor" -> Trial
? TOOK_PART_IN | "Liza Manaog" / "Prosecutor Liza Manaog" -> Trial
? TOOK_PART_IN | "Ernesto Piczon" / "Defense lawyer Ernesto Piczon" / "Defense lawyer" -> Trial
? TOOK_PART_IN/TARGETED_IN | "Crisanto Bernal" / "Bernal" / "A seventh" / "a state witness" -> Trial
? OCCURRED_AT | Trial -> "CATBALOGAN CITY" / "Catbalogan"
? AFFILIATED_WITH | "Corazon Yabut" / "Judge Corazon Yabut" / "Your Honor" -> "the regional trial court" / "court"
? TOOK_PART_IN | "five jail guards on trial" / "five jail guards" -> PrisonBreak | alleged
? TOOK_PART_IN | "Renato Cagape" / "Cagape" / "One of five jail guards on trial" / "Provincial Guard 1 Renato Cagape" / "Guard" -> PrisonBreak | denied
? TOOK_PART_IN | "Joseph Lim" / "Lim" -> PrisonBreak | alleged/asserted
? TOOK_PART_IN | "Rodel Sabenecio" / "Sabenecio" -> PrisonBreak | alleged
? TOOK_PART_IN | "Rodel Sabenecio" / "Sabenecio" -> PrisonBreak | denied/negated
? TOOK_PART_IN | "Dante Uy" -> PrisonBreak | alleged
? TOOK_PART_IN | "Crisanto Bernal" / "Bernal" / "A seventh" / "a state witness" -> PrisonBreak | asserted/alleged
? RELATED_TO | "Renato Cagape" / "Cagape" / "One of five jail guards on trial" / "Provincial Guard 1 Renato Cagape" / "Guard" -> "Arnel Mabutin" / "Mabutin" / "Cagape's brother-in-law"
? TARGETED_IN | "Ma. Theresa Oledan" / "Theresa Oledan" / "a sixth guard" -> Trial
? CONVICTED_IN | "Ma. Theresa Oledan" / "Theresa Oledan" / "a sixth guard" -> Trial | negated
? HELD_IN | "three of those listed" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
? ESCAPED_FROM | "three of those listed" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | negated/denied
? ESCAPED_FROM | "15 have been returned" / "15" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
? KILLED_IN/TARGETED_IN | "the dead" -> Clash/SecurityOperation/Killing
? ESCAPED_FROM | "four were killed" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
? TOOK_PART_IN/TARGETED_IN | "four were killed" -> Clash/SecurityOperation/Killing
? ATTEMPTED_ESCAPE_FROM | "Two other inmates" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | attempted/asserted/planned
? ESCAPED_FROM | "Two other inmates" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | negated/attempted
? ATTEMPTED_ESCAPE_FROM | "Ramil Cinco" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | attempted/asserted/planned
? ESCAPED_FROM | "Ramil Cinco" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | negated/attempted
? ATTEMPTED_ESCAPE_FROM | "a 17-year-old boy" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | attempted/asserted/planned
? ESCAPED_FROM | "a 17-year-old boy" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | negated/attempted
? HELD_IN | "the men inside" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail"
? KILLED_IN/TARGETED_IN | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> Clash/SecurityOperation/Killing | negated
? AFFILIATED_WITH | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "Arnulfo Ortiz Command" / "The NPA's Arnulfo Ortiz Command" / "the command" | alleged/asserted
? AFFILIATED_WITH | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "Arnulfo Ortiz Command" / "The NPA's Arnulfo Ortiz Command" / "the command" | denied/negated
? AFFILIATED_WITH | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "New People's Army" / "NPA" / "The NPA" | denied/negated
? AFFILIATED_WITH | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "the command's finance unit" / "finance unit" | alleged/asserted
? AFFILIATED_WITH/PART_OF | "the command's finance unit" / "finance unit" -> "Arnulfo Ortiz Command" / "The NPA's Arnulfo Ortiz Command" / "the command" | asserted/alleged
? TARGETED_IN | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> PersonnelChange | claimed/asserted/alleged
? TOOK_PART_IN | "Arnulfo Ortiz Command" / "The NPA's Arnulfo Ortiz Command" / "the command" -> PersonnelChange | claimed/asserted/alleged
? TOOK_PART_IN | "Arnulfo Ortiz Command" / "The NPA's Arnulfo Ortiz Command" / "the command" -> PrisonBreak | denied
? TOOK_PART_IN | "New People's Army" / "NPA" / "The NPA" -> PrisonBreak | denied
? AFFILIATED_WITH | "Arnulfo Ortiz Command" / "The NPA's Arnulfo Ortiz Command" / "the command" -> "New People's Army" / "NPA" / "The NPA"
? PART_OF/AFFILIATED_WITH | "8th Infantry Division" / "The Army's 8th Infantry Division" -> "Army"
? RELATED_TO | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "Analyn" / "His wife Analyn" / "His wife"
? TOOK_PART_IN | "Analyn" / "His wife Analyn" / "His wife" -> PrisonBreak | alleged
? TOOK_PART_IN | "Wilfredo Tan" / "Then jail warden Wilfredo Tan" / "jail warden" -> PersonnelChange
? HELD_IN | "Boyet Sison" / "drug convict Boyet Sison" / "drug convict" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
? HELD_IN | "26 inmates" / "the 26" / "Of the 26" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
? TOOK_PART_IN | "26 inmates" / "the 26" / "Of the 26" -> PrisonBreak
? HELD_IN | "the number was 23" / "23" / "23, as" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
? TOOK_PART_IN | "the number was 23" / "23" / "23, as" -> PrisonBreak | asserted/alleged
? TARGETED_IN | "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" -> PrisonBreak
? TOOK_PART_IN | "three of those listed" -> PrisonBreak | negated/denied
? TARGETED_IN | "15 have been returned" / "15" -> Arrest
? HELD_IN | "15 have been returned" / "15" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
? TOOK_PART_IN | "15 have been returned" / "15" -> PrisonBreak
? HELD_IN | "four were killed" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
? TOOK_PART_IN | "four were killed" -> PrisonBreak
? HELD_IN | "seven have not been accounted for" / "seven" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
? TOOK_PART_IN | "seven have not been accounted for" / "seven" -> PrisonBreak
? TOOK_PART_IN | "Two other inmates" -> PrisonBreak | attempted/asserted/planned
? TOOK_PART_IN | "Ramil Cinco" -> PrisonBreak | attempted/asserted/planned
? TOOK_PART_IN | "a 17-year-old boy" -> PrisonBreak | attempted/asserted/planned
? HELD_IN | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> "Samar sub-provincial jail" / "the Samar sub-provincial jail" / "the Samar sub-provincial jail in Calbayog" / "jail" | asserted/alleged
? TARGETED_IN | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> Arrest/SecurityOperation
? TARGETED_IN | "Wilfredo Tan" / "Then jail warden Wilfredo Tan" / "jail warden" -> Killing/Attack
- ESCAPED_FROM | "Ramil Cinco" -> * | backed out at the ladder
- ESCAPED_FROM | "a 17-year-old boy" -> * | backed out at the ladder
- CONVICTED_IN | "Renato Cagape" / "Cagape" / "One of five jail guards on trial" / "Provincial Guard 1 Renato Cagape" -> * | on trial only
- CONVICTED_IN | "Analyn" / "His wife Analyn" / "His wife" -> * | acquitted
- KILLED_IN | "Felimon Dacles" / "Ka Budoy" / "Dacles" / "New People's Army (NPA) rebel Felimon Dacles" / "rebel Felimon Dacles" / "the alleged mastermind" / "one of the 26" -> * | not among the dead
- ESCAPED_FROM | "Boyet Sison" / "drug convict Boyet Sison" / "drug convict" -> * | fled while being brought to a dentist
- CONVICTED_IN | "Ma. Theresa Oledan" / "Theresa Oledan" / "a sixth guard" -> * | charges dropped
- ESCAPED_FROM | "three of those listed" -> * | had been transferred, says the defence
