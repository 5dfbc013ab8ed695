title: Gunmen Empty Kumbo Prison; Gov't, "Amba Boys" Trade Figures
published: 2019-03-04
source: The Grassfields Sentinel
style: kumbo prison
---
By Our Correspondent in Bamenda

Armed men suspected to be separatist fighters attacked the Kumbo Central Prison in Bui Division in the small hours of Friday, torched the records office and flung open the cells, setting 98 detainees free, the Governor of the North-West Region, Albert Nchinda, told the press on Saturday.

Our sources inside the penitentiary administration put the number of those who vanished at 132 out of 190. The others, some too ill to run, stayed behind. "I have seven months to do. Where do I run to?" one inmate, Pa Yusufa, asked this reporter.

A warder, Chief Sergeant Emmanuel Bongfen, was gunned down at the main gate and two of his colleagues sustained machete wounds. The army spokesman, Colonel Didier Mbassi, said troops killed six of the assailants. That was rejected by one "General Sweet Mother", commander of the Bui Warriors, who said in a WhatsApp audio that his boys carried out the operation and all came home. Another faction, the Ngoketunjia Liberators of Field Marshal Tiger (real name Clovis Ndifor), accused him of stealing its glory.

The two bands fell out last year, when Ndifor broke with the Ambazonia Restoration Council, the exile body in Maryland to which the Warriors still answer.

Among those now in the bush is Lawrence Fai, alias Cobra, whom the Military Tribunal in Bamenda jailed for 20 years last June over the abduction of a Divisional Officer, Marcel Etoundi. The official was never recovered. Also out is Cobra's younger brother, Blaise, who was awaiting trial for arson. But Sister Mercy Lukong, a nurse accused of treating rebels and reported by some media to have fled, was transferred to Kondengui in Yaounde in January, her lawyer, Barrister Ignatius Tanjong, told The Sentinel.

As at press time, 31 had been brought back, 12 of them by village chiefs. Four others surrendered to the Catholic Bishop, who handed them over to the gendarmes on Sunday.

The Superintendent, Régine Ayissi, has been suspended, and a sentry who quit his post that night is under lock and key at the Gendarmerie Legion. He is accused of having phoned the attackers, an allegation his family dismiss as witch-hunting.

This is not the first time. In July last year gunmen raided the prison in Ndop and 163 got away, while in Wum a similar raid in November was repelled by soldiers and nobody went missing. At the Buea Central Prison in January, eleven Anglophone detainees rioted over water; a rumour that some had scaled the fence proved false.
---
+ ESCAPED_FROM | "98 detainees" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
+ ESCAPED_FROM | "132" / "those who vanished" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | asserted/alleged
+ OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
+ TOOK_PART_IN | "Armed men suspected to be separatist fighters" / "Armed men" / "Gunmen" / "the assailants" / "his boys" / "the attackers" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Emmanuel Bongfen" / "A warder" / "Chief Sergeant Emmanuel Bongfen" -> PrisonBreak/Attack/Killing/Clash
+ WOUNDED_IN | "two of his colleagues" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "six of the assailants" -> PrisonBreak/Attack/Killing/Clash | asserted/alleged/claimed
+ TOOK_PART_IN | "Bui Warriors" / "the Bui Warriors" / "the Warriors" -> PrisonBreak/Attack/Killing/Clash | claimed
+ AFFILIATED_WITH | "General Sweet Mother" / "Sweet Mother" -> "Bui Warriors" / "the Bui Warriors" / "the Warriors"
+ AFFILIATED_WITH | "Clovis Ndifor" / "Ndifor" / "Field Marshal Tiger" / "Tiger" -> "Ngoketunjia Liberators" / "Another faction" / "the Ngoketunjia Liberators"
+ AFFILIATED_WITH | "Clovis Ndifor" / "Ndifor" / "Field Marshal Tiger" / "Tiger" -> "Ambazonia Restoration Council" / "the Ambazonia Restoration Council" / "the exile body"
+ AFFILIATED_WITH | "Bui Warriors" / "the Bui Warriors" / "the Warriors" -> "Ambazonia Restoration Council" / "the Ambazonia Restoration Council" / "the exile body"
+ ESCAPED_FROM | "Lawrence Fai" / "Cobra" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
+ CONVICTED_IN | "Lawrence Fai" / "Cobra" -> Trial
+ OCCURRED_AT | Trial -> "Bamenda"
+ TOOK_PART_IN | "Lawrence Fai" / "Cobra" -> Kidnapping | asserted/alleged
+ TARGETED_IN | "Marcel Etoundi" / "a Divisional Officer" / "The official" -> Kidnapping
+ ESCAPED_FROM | "Blaise" / "Cobra's younger brother" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
+ RELATED_TO | "Blaise" / "Cobra's younger brother" -> "Lawrence Fai" / "Cobra"
+ HELD_IN | "Mercy Lukong" / "Sister Mercy Lukong" / "a nurse" -> "Kondengui"
+ RELATED_TO | "Ignatius Tanjong" / "her lawyer" / "Barrister Ignatius Tanjong" -> "Mercy Lukong" / "Sister Mercy Lukong" / "a nurse"
+ ARRESTED_IN | "31" / "31 had been brought back" -> Arrest/SecurityOperation
+ ARRESTED_IN | "12 of them" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Four others" -> Arrest/SecurityOperation
+ TARGETED_IN | "Régine Ayissi" / "The Superintendent" -> PersonnelChange
+ ARRESTED_IN | "a sentry who quit his post that night" / "a sentry" -> Arrest
+ ESCAPED_FROM | "163" / "163 got away" -> "the prison in Ndop"
+ TOOK_PART_IN | "gunmen" / "gunmen raided" -> PrisonBreak/Attack
+ OCCURRED_AT | PrisonBreak/Attack -> "the prison in Ndop"
+ OCCURRED_AT | Attack/PrisonBreak/Clash -> "Wum"
+ TOOK_PART_IN | "eleven Anglophone detainees" -> Riot
+ OCCURRED_AT | Riot -> "Buea Central Prison" / "the Buea Central Prison"
? HELD_IN | "190" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
? HELD_IN | "The others" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
? ESCAPED_FROM | "The others" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | negated
? HELD_IN | "Pa Yusufa" / "Yusufa" / "one inmate" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
? ESCAPED_FROM | "Pa Yusufa" / "Yusufa" / "one inmate" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | negated
? AFFILIATED_WITH | "Armed men suspected to be separatist fighters" / "Armed men" / "Gunmen" / "the assailants" / "his boys" / "the attackers" -> "Bui Warriors" / "the Bui Warriors" / "the Warriors" | claimed/alleged
? KILLED_IN | "six of the assailants" -> PrisonBreak/Attack/Killing/Clash | denied
? TOOK_PART_IN/TARGETED_IN | "six of the assailants" -> PrisonBreak/Attack/Killing/Clash | asserted/alleged/claimed
? TOOK_PART_IN | "troops" -> PrisonBreak/Attack/Killing/Clash | asserted/alleged/claimed
? TOOK_PART_IN | "Ngoketunjia Liberators" / "Another faction" / "the Ngoketunjia Liberators" -> PrisonBreak/Attack/Killing/Clash | claimed/alleged
? TOOK_PART_IN | "Amba Boys" -> PrisonBreak/Attack/Killing/Clash | alleged/asserted
? TOOK_PART_IN | "General Sweet Mother" / "Sweet Mother" -> PrisonBreak/Attack/Killing/Clash | claimed
? PART_OF | "Bui Warriors" / "the Bui Warriors" / "the Warriors" -> "Ambazonia Restoration Council" / "the Ambazonia Restoration Council" / "the exile body"
? AFFILIATED_WITH | "Ngoketunjia Liberators" / "Another faction" / "the Ngoketunjia Liberators" -> "Ambazonia Restoration Council" / "the Ambazonia Restoration Council" / "the exile body" | asserted/negated
? TOOK_PART_IN | "Clovis Ndifor" / "Ndifor" / "Field Marshal Tiger" / "Tiger" -> Clash
? TOOK_PART_IN | "Military Tribunal" / "the Military Tribunal in Bamenda" -> Trial
? TARGETED_IN | "Blaise" / "Cobra's younger brother" -> Trial
? HELD_IN | "Mercy Lukong" / "Sister Mercy Lukong" / "a nurse" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
? ESCAPED_FROM | "Mercy Lukong" / "Sister Mercy Lukong" / "a nurse" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | negated/denied
? TARGETED_IN | "Mercy Lukong" / "Sister Mercy Lukong" / "a nurse" -> Trial | asserted/alleged
? ESCAPED_FROM | "31" / "31 had been brought back" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
? ESCAPED_FROM | "12 of them" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
? TOOK_PART_IN | "village chiefs" -> Arrest/SecurityOperation
? ESCAPED_FROM | "Four others" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
? TOOK_PART_IN | "the Catholic Bishop" -> Arrest
? TOOK_PART_IN | "the gendarmes" / "the Gendarmerie Legion" -> Arrest
? TOOK_PART_IN | "Régine Ayissi" / "The Superintendent" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison"
? TOOK_PART_IN | "a sentry who quit his post that night" / "a sentry" -> PrisonBreak/Attack/Killing/Clash | alleged
? TOOK_PART_IN | "a sentry who quit his post that night" / "a sentry" -> PrisonBreak/Attack/Killing/Clash | denied
? AFFILIATED_WITH | "Didier Mbassi" / "The army spokesman" / "Colonel Didier Mbassi" -> "army"
? AFFILIATED_WITH | "Emmanuel Bongfen" / "A warder" / "Chief Sergeant Emmanuel Bongfen" -> "the penitentiary administration"
? AFFILIATED_WITH | "Régine Ayissi" / "The Superintendent" -> "the penitentiary administration"
? TOOK_PART_IN | "soldiers" -> Attack/PrisonBreak/Clash
? HELD_IN | "eleven Anglophone detainees" -> "Buea Central Prison" / "the Buea Central Prison"
? ESCAPED_FROM | "some" / "some had scaled the fence" -> "Buea Central Prison" / "the Buea Central Prison" | negated/denied
? HELD_IN | "some" / "some had scaled the fence" -> "Buea Central Prison" / "the Buea Central Prison"
? OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "North-West Region" / "the North-West Region"
? TOOK_PART_IN | "Blaise" / "Cobra's younger brother" -> Attack | alleged
? RUN_BY | "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" -> "the penitentiary administration"
? HELD_IN | "98 detainees" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | asserted/alleged
? TOOK_PART_IN | "98 detainees" -> PrisonBreak/Attack/Killing/Clash
? HELD_IN | "132" / "those who vanished" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | asserted/alleged
? TOOK_PART_IN | "132" / "those who vanished" -> PrisonBreak/Attack/Killing/Clash | asserted/alleged
? TOOK_PART_IN | "The others" -> PrisonBreak/Attack/Killing/Clash | negated
? TOOK_PART_IN | "Pa Yusufa" / "Yusufa" / "one inmate" -> PrisonBreak/Attack/Killing/Clash | negated
? TARGETED_IN | "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" -> PrisonBreak/Attack/Killing/Clash
? OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "Bui Division" / "Bui"
? OCCURRED_AT | PrisonBreak/Attack/Killing/Clash -> "Kumbo"
? TARGETED_IN | "Emmanuel Bongfen" / "A warder" / "Chief Sergeant Emmanuel Bongfen" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "two of his colleagues" -> PrisonBreak/Attack/Killing/Clash
? HELD_IN | "Lawrence Fai" / "Cobra" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | asserted/alleged
? TOOK_PART_IN | "Lawrence Fai" / "Cobra" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "Lawrence Fai" / "Cobra" -> Trial
? HELD_IN | "Blaise" / "Cobra's younger brother" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | asserted/alleged
? TOOK_PART_IN | "Blaise" / "Cobra's younger brother" -> PrisonBreak/Attack/Killing/Clash
? RELATED_TO | "Lawrence Fai" / "Cobra" -> "Blaise" / "Cobra's younger brother"
? TOOK_PART_IN | "Mercy Lukong" / "Sister Mercy Lukong" / "a nurse" -> PrisonBreak/Attack/Killing/Clash | negated/denied
? RELATED_TO | "Mercy Lukong" / "Sister Mercy Lukong" / "a nurse" -> "Ignatius Tanjong" / "her lawyer" / "Barrister Ignatius Tanjong"
? TARGETED_IN | "31" / "31 had been brought back" -> Arrest/SecurityOperation
? HELD_IN | "31" / "31 had been brought back" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | asserted/alleged
? TOOK_PART_IN | "31" / "31 had been brought back" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "12 of them" -> Arrest/SecurityOperation
? HELD_IN | "12 of them" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | asserted/alleged
? TOOK_PART_IN | "12 of them" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "Four others" -> Arrest
? HELD_IN | "Four others" -> "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" | asserted/alleged
? TOOK_PART_IN | "Four others" -> PrisonBreak/Attack/Killing/Clash
? TARGETED_IN | "Kumbo Central Prison" / "Kumbo Prison" / "the Kumbo Central Prison" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Bui Division" / "Bui"
? OCCURRED_AT | PersonnelChange -> "Kumbo"
? OCCURRED_AT | PersonnelChange -> "North-West Region" / "the North-West Region"
? TARGETED_IN | "a sentry who quit his post that night" / "a sentry" -> Arrest
? HELD_IN | "163" / "163 got away" -> "the prison in Ndop" | asserted/alleged
? TOOK_PART_IN | "163" / "163 got away" -> PrisonBreak/Attack
? TARGETED_IN | "the prison in Ndop" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Ndop"
? TARGETED_IN | "Wum" -> Attack/PrisonBreak/Clash
? TARGETED_IN | "Buea Central Prison" / "the Buea Central Prison" -> Riot
? OCCURRED_AT | Riot -> "Buea"
- ESCAPED_FROM | "Mercy Lukong" / "Sister Mercy Lukong" / "a nurse" -> * | moved to Yaounde in January
- ESCAPED_FROM | "Pa Yusufa" / "Yusufa" / "one inmate" -> * | stayed
- ESCAPED_FROM | * -> "Buea Central Prison" / "the Buea Central Prison" | rumour proved false
- CONVICTED_IN | "Blaise" / "Cobra's younger brother" -> * | awaiting trial
- AFFILIATED_WITH | "Clovis Ndifor" / "Ndifor" / "Field Marshal Tiger" / "Tiger" -> "Bui Warriors" / "the Bui Warriors" / "the Warriors" | leads the other faction
- KILLED_IN | "Marcel Etoundi" / "a Divisional Officer" / "The official" -> * | abducted, never recovered
- ARRESTED_IN | "Régine Ayissi" / "The Superintendent" -> * | only suspended
