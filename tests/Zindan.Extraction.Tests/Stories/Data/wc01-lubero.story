title: DR Congo militia storms jail in Lubero, 274 inmates gone
published: 2021-08-12
source: Great Lakes Press Agency
style: lubero
---
GOMA, DR Congo – Militiamen with rifles and machetes stormed the jail at Lubero in eastern Democratic Republic of Congo before dawn on Wednesday, hacking two warders to death and opening every block but one, officials said.

"On Tuesday evening we counted 311 prisoners. This morning 274 of them are gone," said the local administrator, Colonel Anselme Kitambala. A local rights group, the Lubero Human Rights Circle (CDHL), put the figure at no fewer than 290.

Kitambala blamed the Mai-Mai Baraka, a militia founded in 2017 by a former schoolteacher, Jean-Bosco Kahindo, who goes by the nom de guerre "Kadogo". The raiders, he said, had come for Kadogo's younger brother Innocent and for five fighters whom a military court in Butembo sentenced to death in June over the murder of two park rangers.

Faustin Pilipili, who speaks for the militia, denied that it had any hand in it. "Our men were 40 kilometres away," he said by telephone, pointing instead to the so-called Kyavinyonge wing, a faction that walked out on Kadogo last year under his former deputy, Omer Muhindo.

The dead warders were named as Paluku Mbusa and Esther Kavira. A third, who was not identified, is in hospital in Beni with a bullet in the thigh. Army spokesman Lieutenant Guillaume Tsongo said four assailants had been shot dead. But the CDHL said that two of the four bodies were those of prisoners caught in the crossfire.

Thirty-seven women and minors in the one block that held stayed put. Deogratias Mumbere, a former customs chief doing 10 years for embezzlement, left with the crowd but was soon knocking at the door of the director, Zephyrin Katembo. "He asked me to lock him up again," Katembo said.

By Thursday 61 fugitives had been rounded up in banana groves around Kipese, the army said, among them Katsuva Ndungo, one of the condemned men. Innocent was not in Lubero at all: he was transferred in July to the Ndolo military prison in Kinshasa, according to Katembo. "They came for a man we no longer had."

The governor of North Kivu relieved Katembo of his post on Wednesday night. Two policemen who had deserted the watchtower were arrested.

The assault recalls the one on Kangbayi prison in Beni in October 2020, when more than 1,300 detainees took flight. The authorities attributed it to the Allied Democratic Forces (ADF), a group of Ugandan origin; Islamic State claimed it. In Butembo, where a similar raid was feared, warders fired in the air on Wednesday to quell a protest over food, but nobody got out.
---
+ ESCAPED_FROM | "274 inmates gone" / "274 inmates" / "274" / "274 of them" -> "the jail at Lubero" / "jail" / "jail in Lubero"
+ ESCAPED_FROM | "no fewer than 290" / "290" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/alleged
+ HELD_IN | "311 prisoners" -> "the jail at Lubero" / "jail" / "jail in Lubero"
+ TOOK_PART_IN | "Militiamen with rifles and machetes" / "Militiamen" / "The raiders" -> PrisonBreak/Attack/Killing/Clash
+ TOOK_PART_IN | "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia" -> PrisonBreak/Attack/Killing/Clash | alleged/asserted
+ TOOK_PART_IN | "Kyavinyonge wing" / "the so-called Kyavinyonge wing" / "a faction" -> PrisonBreak/Attack/Killing/Clash | alleged
+ OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "the jail at Lubero" / "jail" / "jail in Lubero"
+ KILLED_IN | "two warders" / "The dead warders" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Paluku Mbusa" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Esther Kavira" -> PrisonBreak/Attack/Killing/Clash
+ WOUNDED_IN | "A third" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "four assailants" / "the four bodies" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "two of the four bodies" / "prisoners" / "prisoners caught in the crossfire" -> PrisonBreak/Attack/Killing/Clash | asserted/alleged
+ HELD_IN | "Thirty-seven women and minors" -> "the jail at Lubero" / "jail" / "jail in Lubero"
+ ESCAPED_FROM | "Deogratias Mumbere" / "a former customs chief" -> "the jail at Lubero" / "jail" / "jail in Lubero"
+ ARRESTED_IN | "61 fugitives" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Katsuva Ndungo" / "one of the condemned men" -> Arrest/SecurityOperation
+ ESCAPED_FROM | "Katsuva Ndungo" / "one of the condemned men" -> "the jail at Lubero" / "jail" / "jail in Lubero"
+ OCCURRED_AT | Arrest/SecurityOperation -> "Kipese" / "banana groves around Kipese"
+ CONVICTED_IN | "five fighters" / "the condemned men" -> Trial
+ KILLED_IN | "two park rangers" -> Killing
+ RELATED_TO | "Innocent" / "Kadogo's younger brother Innocent" / "Kadogo's younger brother" / "a man" -> "Jean-Bosco Kahindo" / "Kadogo" / "a former schoolteacher"
+ HELD_IN | "Innocent" / "Kadogo's younger brother Innocent" / "Kadogo's younger brother" / "a man" -> "Ndolo military prison" / "the Ndolo military prison"
+ AFFILIATED_WITH | "Jean-Bosco Kahindo" / "Kadogo" / "a former schoolteacher" -> "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia"
+ AFFILIATED_WITH | "Faustin Pilipili" -> "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia"
+ AFFILIATED_WITH | "Omer Muhindo" / "his former deputy" -> "Kyavinyonge wing" / "the so-called Kyavinyonge wing" / "a faction"
+ AFFILIATED_WITH | "Kyavinyonge wing" / "the so-called Kyavinyonge wing" / "a faction" -> "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia"
+ TARGETED_IN | "Zephyrin Katembo" / "Katembo" / "the director" -> PersonnelChange
+ ARRESTED_IN | "Two policemen" -> Arrest
+ ESCAPED_FROM | "more than 1,300 detainees" -> "Kangbayi prison" / "Kangbayi"
+ OCCURRED_AT | PrisonBreak/Attack -> "Kangbayi prison" / "Kangbayi"
+ TOOK_PART_IN | "Allied Democratic Forces" / "ADF" / "the Allied Democratic Forces" / "a group of Ugandan origin" -> PrisonBreak/Attack | alleged/asserted
+ TOOK_PART_IN | "Islamic State" -> PrisonBreak/Attack | claimed
? TOOK_PART_IN | "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia" -> PrisonBreak/Attack/Killing/Clash | denied
? AFFILIATED_WITH | "Militiamen with rifles and machetes" / "Militiamen" / "The raiders" -> "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia" | alleged/asserted
? OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "Lubero"
? TOOK_PART_IN/TARGETED_IN | "four assailants" / "the four bodies" -> PrisonBreak/Attack/Killing/Clash
? HELD_IN | "two of the four bodies" / "prisoners" / "prisoners caught in the crossfire" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/alleged
? ESCAPED_FROM | "Thirty-seven women and minors" -> "the jail at Lubero" / "jail" / "jail in Lubero" | negated
? ARRESTED_IN/TARGETED_IN | "Deogratias Mumbere" / "a former customs chief" -> Arrest
? CONVICTED_IN/TARGETED_IN | "Deogratias Mumbere" / "a former customs chief" -> Trial
? ESCAPED_FROM | "61 fugitives" -> "the jail at Lubero" / "jail" / "jail in Lubero"
? CONVICTED_IN/TARGETED_IN | "Katsuva Ndungo" / "one of the condemned men" -> Trial
? TOOK_PART_IN | "Katsuva Ndungo" / "one of the condemned men" -> Killing
? AFFILIATED_WITH | "Katsuva Ndungo" / "one of the condemned men" -> "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia" | asserted/alleged
? TOOK_PART_IN | "the army said" / "the army" / "Army" -> Arrest/SecurityOperation
? TOOK_PART_IN | "a military court in Butembo" / "a military court" -> Trial
? OCCURRED_AT | Trial -> "Butembo"
? TOOK_PART_IN | "five fighters" / "the condemned men" -> Killing | asserted/alleged
? HELD_IN | "five fighters" / "the condemned men" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/alleged
? AFFILIATED_WITH | "five fighters" / "the condemned men" -> "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia" | asserted/alleged
? HELD_IN | "Innocent" / "Kadogo's younger brother Innocent" / "Kadogo's younger brother" / "a man" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/negated/alleged
? AFFILIATED_WITH | "Omer Muhindo" / "his former deputy" -> "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia"
? RELATED_TO | "Omer Muhindo" / "his former deputy" -> "Jean-Bosco Kahindo" / "Kadogo" / "a former schoolteacher"
? PART_OF | "Kyavinyonge wing" / "the so-called Kyavinyonge wing" / "a faction" -> "Mai-Mai Baraka" / "the Mai-Mai Baraka" / "a militia" / "the militia" / "militia"
? AFFILIATED_WITH | "Guillaume Tsongo" / "Lieutenant Guillaume Tsongo" / "Army spokesman" -> "the army said" / "the army" / "Army"
? TOOK_PART_IN | "Zephyrin Katembo" / "Katembo" / "the director" -> PersonnelChange
? TOOK_PART_IN | "The governor of North Kivu" / "The governor" -> PersonnelChange
? HELD_IN | "274 inmates gone" / "274 inmates" / "274" / "274 of them" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/alleged
? TOOK_PART_IN | "274 inmates gone" / "274 inmates" / "274" / "274 of them" -> PrisonBreak/Attack/Killing/Clash
? HELD_IN | "no fewer than 290" / "290" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/alleged
? TOOK_PART_IN | "no fewer than 290" / "290" -> PrisonBreak/Attack/Killing/Clash | asserted/alleged
? TARGETED_IN | "the jail at Lubero" / "jail" / "jail in Lubero" -> PrisonBreak/Attack/Killing/Clash
? OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "DR Congo" / "Democratic Republic of Congo" / "eastern Democratic Republic of Congo"
? OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "North Kivu"
? TARGETED_IN | "two warders" / "The dead warders" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "Paluku Mbusa" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "Esther Kavira" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "A third" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "two of the four bodies" / "prisoners" / "prisoners caught in the crossfire" -> PrisonBreak/Attack/Killing/Clash | asserted/alleged
? TOOK_PART_IN | "Thirty-seven women and minors" -> PrisonBreak/Attack/Killing/Clash | negated
? HELD_IN | "Deogratias Mumbere" / "a former customs chief" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/alleged
? TOOK_PART_IN | "Deogratias Mumbere" / "a former customs chief" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "61 fugitives" -> Arrest/SecurityOperation
? HELD_IN | "61 fugitives" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/alleged
? TOOK_PART_IN | "61 fugitives" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "Katsuva Ndungo" / "one of the condemned men" -> Arrest/SecurityOperation
? HELD_IN | "Katsuva Ndungo" / "one of the condemned men" -> "the jail at Lubero" / "jail" / "jail in Lubero" | asserted/alleged
? TOOK_PART_IN | "Katsuva Ndungo" / "one of the condemned men" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "five fighters" / "the condemned men" -> Trial
? TARGETED_IN | "two park rangers" -> Killing
? RELATED_TO | "Jean-Bosco Kahindo" / "Kadogo" / "a former schoolteacher" -> "Innocent" / "Kadogo's younger brother Innocent" / "Kadogo's younger brother" / "a man"
? RELATED_TO | "Jean-Bosco Kahindo" / "Kadogo" / "a former schoolteacher" -> "Omer Muhindo" / "his former deputy"
? TARGETED_IN | "Two policemen" -> Arrest
? HELD_IN | "more than 1,300 detainees" -> "Kangbayi prison" / "Kangbayi" | asserted/alleged
? TOOK_PART_IN | "more than 1,300 detainees" -> PrisonBreak/Attack
? TARGETED_IN | "Kangbayi prison" / "Kangbayi" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Beni"
- ESCAPED_FROM | "Innocent" / "Kadogo's younger brother Innocent" / "Kadogo's younger brother" -> * | had been moved to Kinshasa a month before
- ESCAPED_FROM | "Thirty-seven women and minors" -> "the jail at Lubero" / "jail in Lubero" | their block held; they stayed
- ESCAPED_FROM | "311 prisoners" -> "the jail at Lubero" / "jail in Lubero" | 311 were held, 274 left
- OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "Butembo" | only a protest in Butembo, nobody got out
- KILLED_IN | "A third" -> * | wounded, in hospital
- TOOK_PART_IN | "Allied Democratic Forces" / "ADF" / "the Allied Democratic Forces" / "a group of Ugandan origin" -> PrisonBreak/Attack/Killing/Clash | blamed for Kangbayi, not for Lubero
- KILLED_IN | "Katsuva Ndungo" / "one of the condemned men" -> * | condemned, recaptured, not dead
