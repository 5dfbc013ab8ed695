title: LIVE: Manhunt in Buenaventura after car bomb opens prison wall
published: 2019-02-17
source: Pacífico Hoy English
style: el mangle live
---
18:40 That is where we leave it for tonight. What we know: 21 men out, nine of them back inside, two people dead.

17:55 INPEC, the prison service, corrects its count again: 21 inmates got out of El Mangle prison, not 24. The three men who did not answer the roll call were asleep under the stage of the chapel.

17:10 Nine recaptured so far, says police colonel Marta Lucía Ibargüen. Four were sitting on a bus to Cali; the other five gave themselves up in the mangroves. None of the leaders is among them.

16:20 Our reporter Óscar Piedrahita has spoken to Rosalba Castro, the mother of alias Guacamayo. "He rang me at noon. He is fine. Tell them to stop bombing the river," she says. The Navy denies that it has bombed anything.

15:30 Who is Guacamayo? Wilmer Quiñones, 34, laid down his rifle with the FARC in 2017 and picked up another four months later. He leads the Anselmo Rueda Front, a band of FARC dissidents, and was serving 32 years for the kidnapping of three surveyors, one of whom died in the jungle. His brother Yeison, alias Loro, was killed in an army raid near Guapi last October. Wilmer's cellmate went with him: Jhon Fredy Mina, 27, said to be an explosives man of the ELN.

14:05 The government blames the ELN for the bomb. The ELN says on Twitter that it "had no part in it". Nobody has claimed it.

12:45 A second death. Guard Luis Carlos Angulo, 41, has died in hospital. The first victim was a lottery seller who stood by the wall. Eleven people are injured, two of them inmates.

11:30 Shots at the women's prison on the road to Cali? A false alarm: a guard dropped his rifle. Nobody has escaped there.

10:50 The director of El Mangle, Hernán Cuero, has been suspended. He took over in 2017, after six inmates walked out of the same prison dressed as nuns.

10:15 A car packed with some 60 kilos of explosives went off at 9:20 this morning against the back wall of El Mangle, and inmates poured out through the hole. Neighbours saw two motorboats waiting in the creek.
---
+ OCCURRED_AT | PrisonBreak -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
+ OCCURRED_AT | Bombing/Attack/Killing -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
+ OCCURRED_AT | SecurityOperation/Killing/Attack/Clash -> "Guapi"
+ ESCAPED_FROM | "21 men" / "21 inmates" / "inmates" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
+ ESCAPED_FROM | "The three men who did not answer the roll call" / "The three men" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | negated/denied
+ ESCAPED_FROM | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
+ ESCAPED_FROM | "Jhon Fredy Mina" / "Wilmer's cellmate" / "cellmate" / "an explosives man of the ELN" / "an explosives man" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
+ ESCAPED_FROM | "six inmates" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
+ KILLED_IN | "two people dead" / "two people" -> Bombing/Attack/Killing/PrisonBreak
+ KILLED_IN | "Luis Carlos Angulo" / "Guard Luis Carlos Angulo" -> Bombing/Attack/Killing/PrisonBreak
+ KILLED_IN | "a lottery seller" / "The first victim" -> Bombing/Attack/Killing/PrisonBreak
+ WOUNDED_IN | "Eleven people" -> Bombing/Attack/Killing/PrisonBreak
+ WOUNDED_IN | "two of them inmates" / "two of them" -> Bombing/Attack/Killing/PrisonBreak
+ ARRESTED_IN | "nine of them" / "Nine recaptured" / "Nine" -> Arrest
+ ARRESTED_IN | "Four were sitting on a bus to Cali" -> Arrest
+ ARRESTED_IN | "the other five" -> Arrest
+ TOOK_PART_IN | "ELN" / "the ELN" -> Bombing/Attack/Killing | alleged/asserted
+ TOOK_PART_IN | "ELN" / "the ELN" -> Bombing/Attack/Killing | denied
+ AFFILIATED_WITH | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> "FARC" / "the FARC"
+ AFFILIATED_WITH | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> "Anselmo Rueda Front" / "the Anselmo Rueda Front" / "a band of FARC dissidents" / "a band"
+ AFFILIATED_WITH | "Anselmo Rueda Front" / "the Anselmo Rueda Front" / "a band of FARC dissidents" / "a band" -> "FARC" / "the FARC"
+ AFFILIATED_WITH | "Jhon Fredy Mina" / "Wilmer's cellmate" / "cellmate" / "an explosives man of the ELN" / "an explosives man" -> "ELN" / "the ELN" | alleged/asserted
+ CONVICTED_IN | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> Trial
+ TOOK_PART_IN | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> Kidnapping
+ TARGETED_IN | "three surveyors" -> Kidnapping
+ KILLED_IN | "one of whom" / "one of whom died in the jungle" -> Kidnapping
+ KILLED_IN | "Yeison" / "Loro" / "His brother Yeison" / "His brother" -> SecurityOperation/Killing/Attack/Clash
+ RELATED_TO | "Yeison" / "Loro" / "His brother Yeison" / "His brother" -> "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo"
+ RELATED_TO | "Rosalba Castro" / "the mother of alias Guacamayo" / "the mother" -> "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo"
+ TARGETED_IN | "Hernán Cuero" / "The director of El Mangle" / "The director" -> PersonnelChange
+ RUN_BY | "El Mangle" / "El Mangle prison" / "the same prison" / "prison" -> "INPEC" / "the prison service"
? OCCURRED_AT | SecurityOperation -> "Buenaventura"
? TOOK_PART_IN | "21 men" / "21 inmates" / "inmates" -> PrisonBreak
? ESCAPED_FROM | "24" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | negated/denied
? HELD_IN | "The three men who did not answer the roll call" / "The three men" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
? ESCAPED_FROM | "nine of them" / "Nine recaptured" / "Nine" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
? TOOK_PART_IN | "nine of them" / "Nine recaptured" / "Nine" -> PrisonBreak
? ESCAPED_FROM | "Four were sitting on a bus to Cali" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
? TOOK_PART_IN | "Four were sitting on a bus to Cali" -> PrisonBreak
? ESCAPED_FROM | "the other five" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
? TOOK_PART_IN | "the other five" -> PrisonBreak
? ESCAPED_FROM | "the leaders" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
? TOOK_PART_IN | "the leaders" -> PrisonBreak
? TOOK_PART_IN | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> PrisonBreak
? TOOK_PART_IN | "Jhon Fredy Mina" / "Wilmer's cellmate" / "cellmate" / "an explosives man of the ELN" / "an explosives man" -> PrisonBreak
? TOOK_PART_IN | "six inmates" -> PrisonBreak
? PART_OF | Bombing/Attack/Killing -> PrisonBreak
? WOUNDED_IN | "Luis Carlos Angulo" / "Guard Luis Carlos Angulo" -> Bombing/Attack/Killing/PrisonBreak
? HELD_IN | "two of them inmates" / "two of them" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison"
? ARRESTED_IN/TARGETED_IN | "the leaders" -> Arrest | negated
? PART_OF | Arrest -> Arrest
? PART_OF | "Anselmo Rueda Front" / "the Anselmo Rueda Front" / "a band of FARC dissidents" / "a band" -> "FARC" / "the FARC"
? TARGETED_IN | "one of whom" / "one of whom died in the jungle" -> Kidnapping
? TOOK_PART_IN | "army" -> SecurityOperation/Killing/Attack/Clash
? RELATED_TO | "Rosalba Castro" / "the mother of alias Guacamayo" / "the mother" -> "Yeison" / "Loro" / "His brother Yeison" / "His brother"
? RELATED_TO | "Jhon Fredy Mina" / "Wilmer's cellmate" / "cellmate" / "an explosives man of the ELN" / "an explosives man" -> "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo"
? TOOK_PART_IN | "Navy" / "The Navy" -> Bombing/Attack/SecurityOperation | denied
? TOOK_PART_IN | "Navy" / "The Navy" -> Bombing/Attack/SecurityOperation | alleged/claimed
? TOOK_PART_IN | "Hernán Cuero" / "The director of El Mangle" / "The director" -> PersonnelChange
? AFFILIATED_WITH | "Hernán Cuero" / "The director of El Mangle" / "The director" -> "INPEC" / "the prison service"
? AFFILIATED_WITH | "Luis Carlos Angulo" / "Guard Luis Carlos Angulo" -> "INPEC" / "the prison service"
? AFFILIATED_WITH | "Marta Lucía Ibargüen" / "police colonel Marta Lucía Ibargüen" / "police colonel" -> "police"
? AFFILIATED_WITH | "Óscar Piedrahita" / "Our reporter" -> "Our"
? RUN_BY | "the women's prison on the road to Cali" / "the women's prison" -> "INPEC" / "the prison service"
? TARGETED_IN | "El Mangle" / "El Mangle prison" / "the same prison" / "prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Buenaventura"
? TARGETED_IN | "El Mangle" / "El Mangle prison" / "the same prison" / "prison" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Buenaventura"
? HELD_IN | "21 men" / "21 inmates" / "inmates" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? HELD_IN | "24" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? HELD_IN | "nine of them" / "Nine recaptured" / "Nine" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? HELD_IN | "Four were sitting on a bus to Cali" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? HELD_IN | "the other five" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? HELD_IN | "the leaders" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? HELD_IN | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? HELD_IN | "Jhon Fredy Mina" / "Wilmer's cellmate" / "cellmate" / "an explosives man of the ELN" / "an explosives man" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? HELD_IN | "six inmates" -> "El Mangle" / "El Mangle prison" / "the same prison" / "prison" | asserted/alleged
? TARGETED_IN | "two people dead" / "two people" -> Bombing/Attack/Killing
? TARGETED_IN | "Luis Carlos Angulo" / "Guard Luis Carlos Angulo" -> Bombing/Attack/Killing
? TARGETED_IN | "a lottery seller" / "The first victim" -> Bombing/Attack/Killing
? TARGETED_IN | "Eleven people" -> Bombing/Attack/Killing
? TARGETED_IN | "two of them inmates" / "two of them" -> Bombing/Attack/Killing
? TARGETED_IN | "nine of them" / "Nine recaptured" / "Nine" -> Arrest
? TARGETED_IN | "Four were sitting on a bus to Cali" -> Arrest
? TARGETED_IN | "the other five" -> Arrest
? TARGETED_IN | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> Trial
? TARGETED_IN | "Yeison" / "Loro" / "His brother Yeison" / "His brother" -> SecurityOperation/Killing/Attack/Clash
? RELATED_TO | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> "Yeison" / "Loro" / "His brother Yeison" / "His brother"
? RELATED_TO | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> "Rosalba Castro" / "the mother of alias Guacamayo" / "the mother"
? RELATED_TO | "Yeison" / "Loro" / "His brother Yeison" / "His brother" -> "Rosalba Castro" / "the mother of alias Guacamayo" / "the mother"
? RELATED_TO | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> "Jhon Fredy Mina" / "Wilmer's cellmate" / "cellmate" / "an explosives man of the ELN" / "an explosives man"
- ESCAPED_FROM | "The three men who did not answer the roll call" / "The three men" -> "El Mangle" / "El Mangle prison" / "the same prison" | asleep under the stage, never out
- ESCAPED_FROM | * -> "the women's prison on the road to Cali" / "the women's prison" | a false alarm
- ARRESTED_IN | "Hernán Cuero" / "The director of El Mangle" / "The director" -> * | only suspended
- ESCAPED_FROM | "Yeison" / "Loro" / "His brother Yeison" / "His brother" -> * | killed in October, as it says; not in the prison
- KILLED_IN | "two of them inmates" / "two of them" -> * | injured, not dead
- AFFILIATED_WITH | "Wilmer Quiñones" / "Wilmer" / "Guacamayo" / "alias Guacamayo" -> "ELN" / "the ELN" | the cellmate is said to be of the ELN
