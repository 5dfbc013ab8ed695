title: Explainer: How the Macaw flew from Buenaventura, and who paid for it
published: 2019-08-22
source: The Andean Quarterly Online
style: macaw explainer
---
Six months ago a bomb tore a hole in the penitentiary of Buenaventura, Colombia's main port on the Pacific. Last week prosecutors at last told us how it was done.

What happened?

On February 17th a stolen Renault blew up beside the prison which locals call "the Mangrove". Twenty-two prisoners fled; the official tally of 21 missed a man whose body was found in the creek in March. Three people were killed by the blast, among them an inmate whom the authorities had at first counted as injured; thirteen were hurt.

Who was behind it?

Not the ELN, as ministers said at the time. The charge sheet blames Los Anselmos, a faction of former FARC rebels which also goes by the name of the Rueda Front. Its boss, Wílmer Arley Quiñónez, known as the Macaw, was the chief beneficiary. The plan, say prosecutors, was made by his brother Yéison ("the Parrot"). The army had announced his death in October 2018. He is alive: the body turned out to be that of a cousin, Deiner Quiñónez, aged 19.

And J. F. Mina, the Macaw's cellmate? He was never a guerrilla, it now appears, but a mechanic convicted of theft. He surrendered in Cali in April.

Who has been punished?

A court in Cali jailed the driver of the car, Edinson Valencia, for 41 years in July; he had pleaded guilty to the murder of the guard Angulo and the two others. Two guards are awaiting trial for having switched off a camera. Hernán Cuero, the director, was cleared of any crime but lost his job. His son, also called Hernán, a lieutenant of the prison service INPEC, was never a suspect, whatever the tabloids wrote.

Where are they now?

Seventeen of those who fled have been caught and one is dead. That leaves four, with the brothers Quiñónez (Yéison was never in the prison) across the border in Ecuador, according to Colombian police. Ecuador says that it has seen neither.

Could it happen again?

It nearly did. In June guards at Villa Palmas, the town's prison for women, found 30 metres of tunnel. Two inmates have been charged. Nobody had left.
---
+ OCCURRED_AT | PrisonBreak -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
+ OCCURRED_AT | Bombing/Attack/Killing -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
+ OCCURRED_AT | Arrest -> "Cali"
+ OCCURRED_AT | PrisonBreak/Plot -> "Villa Palmas" / "the town's prison for women"
+ OCCURRED_AT | Trial -> "Cali"
+ ESCAPED_FROM | "Twenty-two prisoners" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
+ ESCAPED_FROM | "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
+ ESCAPED_FROM | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
+ ESCAPED_FROM | "a man whose body was found in the creek in March" / "a man whose body was found in the creek" / "a man" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
+ HELD_IN | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | negated/denied
+ KILLED_IN | "Three people" -> Bombing/Attack/Killing/PrisonBreak
+ KILLED_IN | "an inmate whom the authorities had at first counted as injured" / "an inmate" -> Bombing/Attack/Killing/PrisonBreak
+ WOUNDED_IN | "thirteen" -> Bombing/Attack/Killing/PrisonBreak
+ KILLED_IN | "Angulo" / "the guard Angulo" / "the guard" -> Bombing/Attack/Killing/PrisonBreak
+ TOOK_PART_IN | "ELN" / "the ELN" -> Bombing/Attack/Killing/PrisonBreak | negated/denied
+ TOOK_PART_IN | "Los Anselmos" / "Rueda Front" / "a faction of former FARC rebels" / "a faction" / "the Rueda Front" -> Bombing/Attack/Killing/PrisonBreak | alleged/asserted
+ TOOK_PART_IN | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> PrisonBreak/Plot/Bombing/Attack/Killing | alleged/asserted
+ TOOK_PART_IN | "Edinson Valencia" / "the driver of the car" / "the driver" -> Bombing/Attack/Killing/PrisonBreak
+ AFFILIATED_WITH | "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss" -> "Los Anselmos" / "Rueda Front" / "a faction of former FARC rebels" / "a faction" / "the Rueda Front" | asserted/alleged
+ AFFILIATED_WITH | "Los Anselmos" / "Rueda Front" / "a faction of former FARC rebels" / "a faction" / "the Rueda Front" -> "FARC"
+ RELATED_TO | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss"
+ RELATED_TO | "Deiner Quiñónez" / "a cousin" -> "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot"
+ RELATED_TO | "Hernán" / "His son, also called Hernán" / "His son" / "a lieutenant of the prison service INPEC" / "a lieutenant" -> "Hernán Cuero" / "the director"
+ KILLED_IN | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> Killing/SecurityOperation/Clash | negated/denied
+ KILLED_IN | "Deiner Quiñónez" / "a cousin" -> Killing/SecurityOperation/Clash
+ CONVICTED_IN | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> Trial
+ ARRESTED_IN | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> Arrest
+ CONVICTED_IN | "Edinson Valencia" / "the driver of the car" / "the driver" -> Trial
+ TARGETED_IN | "Two guards" -> Trial
+ TARGETED_IN | "Hernán Cuero" / "the director" -> PersonnelChange
+ AFFILIATED_WITH | "Hernán" / "His son, also called Hernán" / "His son" / "a lieutenant of the prison service INPEC" / "a lieutenant" -> "INPEC" / "the prison service INPEC" / "the prison service"
+ ARRESTED_IN | "Seventeen of those who fled" / "Seventeen" -> Arrest
+ TARGETED_IN | "Two inmates" -> Trial/PrisonBreak/Plot
? ESCAPED_FROM | "21" / "the official tally of 21" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged/negated
? ESCAPED_FROM | "and one is dead" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
? ESCAPED_FROM | "Seventeen of those who fled" / "Seventeen" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
? ESCAPED_FROM | "leaves four" / "four," -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
? ESCAPED_FROM | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | negated/denied
? HELD_IN | "an inmate whom the authorities had at first counted as injured" / "an inmate" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison"
? PART_OF | Bombing/Attack/Killing -> PrisonBreak
? PART_OF | Plot -> PrisonBreak
? WOUNDED_IN | "an inmate whom the authorities had at first counted as injured" / "an inmate" -> Bombing/Attack/Killing/PrisonBreak
? KILLED_IN | "the two others" -> Bombing/Attack/Killing/PrisonBreak
? TOOK_PART_IN | "ELN" / "the ELN" -> Bombing/Attack/Killing/PrisonBreak | alleged
? PART_OF | "Los Anselmos" / "Rueda Front" / "a faction of former FARC rebels" / "a faction" / "the Rueda Front" -> "FARC"
? AFFILIATED_WITH | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> "ELN" / "the ELN" | negated/denied
? AFFILIATED_WITH | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> "Los Anselmos" / "Rueda Front" / "a faction of former FARC rebels" / "a faction" / "the Rueda Front" | alleged/asserted
? RELATED_TO | "Deiner Quiñónez" / "a cousin" -> "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss"
? RELATED_TO | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss"
? TOOK_PART_IN | "The army" -> Killing/SecurityOperation/Clash | asserted/alleged
? TOOK_PART_IN | "A court in Cali" / "A court" -> Trial
? TOOK_PART_IN | "Two guards" -> PrisonBreak | alleged
? TARGETED_IN | "Hernán Cuero" / "the director" -> Trial
? CONVICTED_IN | "Hernán Cuero" / "the director" -> Trial | negated/denied
? AFFILIATED_WITH | "Hernán Cuero" / "the director" -> "INPEC" / "the prison service INPEC" / "the prison service"
? AFFILIATED_WITH | "Two guards" -> "INPEC" / "the prison service INPEC" / "the prison service"
? AFFILIATED_WITH | "Angulo" / "the guard Angulo" / "the guard" -> "INPEC" / "the prison service INPEC" / "the prison service"
? RUN_BY | "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" -> "INPEC" / "the prison service INPEC" / "the prison service"
? ATTEMPTED_ESCAPE_FROM | "Two inmates" -> "Villa Palmas" / "the town's prison for women" | alleged/attempted/planned/asserted
? TOOK_PART_IN | "guards" / "guards at Villa Palmas" -> PrisonBreak/Plot
? TARGETED_IN | "Los Anselmos" / "Rueda Front" / "a faction of former FARC rebels" / "a faction" / "the Rueda Front" -> Trial
? TARGETED_IN | "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Buenaventura" / "Colombia's main port on the Pacific" / "the town"
? OCCURRED_AT | PrisonBreak -> "Colombia" / "Colombian"
? TARGETED_IN | "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Buenaventura" / "Colombia's main port on the Pacific" / "the town"
? OCCURRED_AT | Bombing/Attack/Killing -> "Colombia" / "Colombian"
? OCCURRED_AT | Arrest -> "Colombia" / "Colombian"
? TARGETED_IN | "Villa Palmas" / "the town's prison for women" -> PrisonBreak/Plot
? OCCURRED_AT | PrisonBreak/Plot -> "Buenaventura" / "Colombia's main port on the Pacific" / "the town"
? OCCURRED_AT | PrisonBreak/Plot -> "Colombia" / "Colombian"
? OCCURRED_AT | Trial -> "Colombia" / "Colombian"
? HELD_IN | "Twenty-two prisoners" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Twenty-two prisoners" -> PrisonBreak
? HELD_IN | "21" / "the official tally of 21" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged
? TOOK_PART_IN | "21" / "the official tally of 21" -> PrisonBreak | asserted/alleged/negated
? HELD_IN | "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss" -> PrisonBreak
? HELD_IN | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged
? TOOK_PART_IN | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> PrisonBreak
? HELD_IN | "a man whose body was found in the creek in March" / "a man whose body was found in the creek" / "a man" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged
? TOOK_PART_IN | "a man whose body was found in the creek in March" / "a man whose body was found in the creek" / "a man" -> PrisonBreak
? HELD_IN | "and one is dead" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged
? TOOK_PART_IN | "and one is dead" -> PrisonBreak
? HELD_IN | "Seventeen of those who fled" / "Seventeen" -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Seventeen of those who fled" / "Seventeen" -> PrisonBreak
? HELD_IN | "leaves four" / "four," -> "Mangrove" / "the penitentiary of Buenaventura" / "the penitentiary" / "the Mangrove" / "the prison" | asserted/alleged
? TOOK_PART_IN | "leaves four" / "four," -> PrisonBreak
? TARGETED_IN | "Three people" -> Bombing/Attack/Killing
? TARGETED_IN | "an inmate whom the authorities had at first counted as injured" / "an inmate" -> Bombing/Attack/Killing
? TARGETED_IN | "thirteen" -> Bombing/Attack/Killing
? TARGETED_IN | "Angulo" / "the guard Angulo" / "the guard" -> Bombing/Attack/Killing
? TARGETED_IN | "the two others" -> Bombing/Attack/Killing
? RELATED_TO | "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss" -> "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot"
? RELATED_TO | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> "Deiner Quiñónez" / "a cousin"
? RELATED_TO | "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss" -> "Deiner Quiñónez" / "a cousin"
? RELATED_TO | "Wílmer Arley Quiñónez" / "Macaw" / "the Macaw" / "Its boss" -> "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic"
? RELATED_TO | "Hernán Cuero" / "the director" -> "Hernán" / "His son, also called Hernán" / "His son" / "a lieutenant of the prison service INPEC" / "a lieutenant"
? TARGETED_IN | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> Killing/SecurityOperation/Clash | negated/denied
? TARGETED_IN | "Deiner Quiñónez" / "a cousin" -> Killing/SecurityOperation/Clash
? TARGETED_IN | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> Trial
? TARGETED_IN | "J. F. Mina" / "the Macaw's cellmate" / "a mechanic convicted of theft" / "a mechanic" -> Arrest
? TARGETED_IN | "Edinson Valencia" / "the driver of the car" / "the driver" -> Trial
? TARGETED_IN | "Seventeen of those who fled" / "Seventeen" -> Arrest
? HELD_IN | "Two inmates" -> "Villa Palmas" / "the town's prison for women" | asserted/alleged
? TOOK_PART_IN | "Two inmates" -> PrisonBreak/Plot | alleged/attempted/planned/asserted
- ESCAPED_FROM | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> * | planned it from outside, never in the prison
- KILLED_IN | "Yéison" / "Parrot" / "his brother Yéison" / "his brother" / "the Parrot" -> * | the body was a cousin's
- TOOK_PART_IN | "ELN" / "the ELN" -> Bombing/Attack/Killing | blamed by ministers, wrongly
- CONVICTED_IN | "Two guards" -> * | awaiting trial
- CONVICTED_IN/TARGETED_IN | "Hernán" / "His son, also called Hernán" / "His son" / "a lieutenant of the prison service INPEC" / "a lieutenant" -> * | the son was never a suspect
- ESCAPED_FROM | * -> "Villa Palmas" / "the town's prison for women" | nobody had left through the tunnel
- ARRESTED_IN | "the brothers Quiñónez" -> * | at large
