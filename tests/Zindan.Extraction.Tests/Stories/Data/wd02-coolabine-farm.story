title: Pair shoot through from prison farm – third walk-off since Christmas
published: 2014-03-19
source: Range & Tableland Advertiser
style: coolabine farm
---
TWO minimum-security inmates who strolled away from the Coolabine Correctional Centre on Sunday night were still at large yesterday, prompting fresh calls for something more than a cattle fence around the place.

Brett Anthony Loomes, 34, and Dylan "Possum" Kearney, 22, were not in their cottage at the 10.30pm headcount. A third man, Jarrod Pike, 27, went with them as far as the boundary grid, thought better of it and was back in his bunk when officers came round, governor Gail Trezise said. Pike has been transferred to Grafton jail and charged with attempting to escape.

Loomes is doing six years for holding up an Inverell bottle shop. Kearney was due for parole in five weeks. "He's a dill, not a danger," his mother, Sharon, told the Advertiser. His girlfriend, 19, was questioned for three hours on Monday and sent home.

A ute pinched from a Shannon Vale property turned up bogged near Deepwater on Monday. Detective Inspector Col Brannigan said he believed the absconders had driven it. He dismissed talk on Facebook of a gunfight at Deepwater. "A bloke was after a fox. Nobody's been shot at and nobody's been nabbed," he said.

Ms Trezise confirmed that the officer on the night shift, who allegedly skipped the 8pm muster, had been stood down on full pay.

The farm, run by Corrective Services NSW, holds 160 men behind no wall at all. In January a crop-sitter, Tuan Vo, wandered off from a work party at the weir; he was picked up two days later at a motel in Tamworth. Then, on February 8, cousins Wayne and Troy Dunmall took off on the centre's own tractor. They were stopped four kilometres down the road, and a magistrate at Glen Innes has since added nine months to each man's sentence.

That makes five this year, according to Ms Trezise. Murray Hatch, delegate of the Prison Officers' Association, reckons it is seven. "They're not counting two who nicked off from the dentist in Armidale," he said. The department says those two were on day leave and simply came back late.

Opposition corrections spokesman Neil Askew called for the governor's head. She said she would not be resigning.

Older residents will remember worse. In 1988 Leslie Roy Crick, serving life for murder, went over the wall at Grafton and shot Constable Ian Tully dead at Bald Nob. Crick was run to ground in a shearing shed after 11 days; he hanged himself at Long Bay jail in 2003. Tully's widow, Maureen, still lives in Glen Innes.
---
+ ESCAPED_FROM | "TWO minimum-security inmates" / "Pair" / "the absconders" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
+ ESCAPED_FROM | "Brett Anthony Loomes" / "Loomes" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
+ ESCAPED_FROM | "Dylan \"Possum\" Kearney" / "Possum" / "Kearney" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
+ ATTEMPTED_ESCAPE_FROM | "Jarrod Pike" / "Pike" / "A third man" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/attempted
+ TARGETED_IN | "Jarrod Pike" / "Pike" / "A third man" -> Trial
+ HELD_IN | "Jarrod Pike" / "Pike" / "A third man" -> "Grafton jail" / "Grafton" / "the wall at Grafton"
+ CONVICTED_IN | "Brett Anthony Loomes" / "Loomes" -> Trial
+ RELATED_TO | "Sharon" / "his mother" -> "Dylan \"Possum\" Kearney" / "Possum" / "Kearney"
+ RELATED_TO | "His girlfriend" -> "Dylan \"Possum\" Kearney" / "Possum" / "Kearney"
+ TARGETED_IN | "the officer on the night shift" / "the officer" -> PersonnelChange
+ RUN_BY | "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" -> "Corrective Services NSW" / "The department"
+ ESCAPED_FROM | "Tuan Vo" / "a crop-sitter" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
+ ARRESTED_IN | "Tuan Vo" / "a crop-sitter" -> Arrest
+ OCCURRED_AT | Arrest -> "Tamworth"
+ ESCAPED_FROM | "Wayne" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
+ ESCAPED_FROM | "Troy Dunmall" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
+ ARRESTED_IN | "Wayne" -> Arrest
+ ARRESTED_IN | "Troy Dunmall" -> Arrest
+ CONVICTED_IN | "Wayne" -> Trial
+ CONVICTED_IN | "Troy Dunmall" -> Trial
+ OCCURRED_AT | Trial -> "Glen Innes"
+ RELATED_TO | "Wayne" -> "Troy Dunmall"
+ ESCAPED_FROM | "five this year" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
+ ESCAPED_FROM | "seven" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
+ TOOK_PART_IN | "two who nicked off from the dentist in Armidale" / "two who nicked off" / "those two" -> PrisonBreak | alleged/asserted
+ ESCAPED_FROM | "Leslie Roy Crick" / "Crick" -> "Grafton jail" / "Grafton" / "the wall at Grafton"
+ KILLED_IN | "Ian Tully" / "Tully" / "Constable Ian Tully" -> Killing/Attack
+ TOOK_PART_IN | "Leslie Roy Crick" / "Crick" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Bald Nob"
+ ARRESTED_IN | "Leslie Roy Crick" / "Crick" -> Arrest/SecurityOperation
+ HELD_IN | "Leslie Roy Crick" / "Crick" -> "Long Bay jail" / "Long Bay"
+ RELATED_TO | "Maureen" / "Tully's widow" -> "Ian Tully" / "Tully" / "Constable Ian Tully"
+ OCCURRED_AT | PrisonBreak -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
+ OCCURRED_AT | PrisonBreak -> "Grafton jail" / "Grafton" / "the wall at Grafton"
? TOOK_PART_IN | "TWO minimum-security inmates" / "Pair" / "the absconders" -> PrisonBreak
? TOOK_PART_IN | "Brett Anthony Loomes" / "Loomes" -> PrisonBreak
? TOOK_PART_IN | "Dylan \"Possum\" Kearney" / "Possum" / "Kearney" -> PrisonBreak
? TOOK_PART_IN | "Jarrod Pike" / "Pike" / "A third man" -> PrisonBreak | asserted/attempted
? ESCAPED_FROM | "Jarrod Pike" / "Pike" / "A third man" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | negated/attempted
? TOOK_PART_IN | "Brett Anthony Loomes" / "Loomes" -> Attack | asserted/alleged
? OCCURRED_AT | Attack -> "Inverell"
? TOOK_PART_IN | "the officer on the night shift" / "the officer" -> PersonnelChange
? AFFILIATED_WITH | "the officer on the night shift" / "the officer" -> "Corrective Services NSW" / "The department"
? AFFILIATED_WITH | "Gail Trezise" / "Trezise" / "governor Gail Trezise" / "Ms Trezise" / "the governor's" / "the governor" -> "Corrective Services NSW" / "The department"
? AFFILIATED_WITH | "Murray Hatch" / "delegate of the Prison Officers' Association" -> "Prison Officers' Association" / "the Prison Officers' Association"
? AFFILIATED_WITH | "Neil Askew" / "Opposition corrections spokesman" / "Opposition corrections spokesman Neil Askew" -> "Opposition"
? HELD_IN | "160 men" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
? TOOK_PART_IN | "Tuan Vo" / "a crop-sitter" -> PrisonBreak
? ESCAPED_FROM | "cousins Wayne and Troy Dunmall" / "cousins" / "They were stopped" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
? TOOK_PART_IN | "Wayne" -> PrisonBreak
? TOOK_PART_IN | "Troy Dunmall" -> PrisonBreak
? TOOK_PART_IN | "cousins Wayne and Troy Dunmall" / "cousins" / "They were stopped" -> PrisonBreak
? ARRESTED_IN/TARGETED_IN | "cousins Wayne and Troy Dunmall" / "cousins" / "They were stopped" -> Arrest
? CONVICTED_IN/TARGETED_IN | "cousins Wayne and Troy Dunmall" / "cousins" / "They were stopped" -> Trial
? TOOK_PART_IN | "a magistrate at Glen Innes" / "a magistrate" -> Trial
? TOOK_PART_IN | "two who nicked off from the dentist in Armidale" / "two who nicked off" / "those two" -> PrisonBreak | denied/negated
? HELD_IN | "two who nicked off from the dentist in Armidale" / "two who nicked off" / "those two" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? OCCURRED_AT | PrisonBreak -> "Armidale" | asserted/alleged
? TOOK_PART_IN | "Leslie Roy Crick" / "Crick" -> PrisonBreak
? CONVICTED_IN/TARGETED_IN | "Leslie Roy Crick" / "Crick" -> Trial
? TOOK_PART_IN | "Leslie Roy Crick" / "Crick" -> Killing
? OCCURRED_AT | PersonnelChange -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre"
? OCCURRED_AT | Clash -> "Deepwater" | alleged/denied/negated
? HELD_IN | "TWO minimum-security inmates" / "Pair" / "the absconders" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? HELD_IN | "Brett Anthony Loomes" / "Loomes" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? HELD_IN | "Dylan \"Possum\" Kearney" / "Possum" / "Kearney" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? HELD_IN | "Jarrod Pike" / "Pike" / "A third man" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? TARGETED_IN | "Brett Anthony Loomes" / "Loomes" -> Trial
? RELATED_TO | "Dylan \"Possum\" Kearney" / "Possum" / "Kearney" -> "Sharon" / "his mother"
? RELATED_TO | "Dylan \"Possum\" Kearney" / "Possum" / "Kearney" -> "His girlfriend"
? HELD_IN | "Tuan Vo" / "a crop-sitter" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? TARGETED_IN | "Tuan Vo" / "a crop-sitter" -> Arrest
? HELD_IN | "Wayne" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? HELD_IN | "Troy Dunmall" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? HELD_IN | "cousins Wayne and Troy Dunmall" / "cousins" / "They were stopped" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? TARGETED_IN | "Wayne" -> Arrest
? TARGETED_IN | "Troy Dunmall" -> Arrest
? TARGETED_IN | "Wayne" -> Trial
? TARGETED_IN | "Troy Dunmall" -> Trial
? RELATED_TO | "Troy Dunmall" -> "Wayne"
? HELD_IN | "five this year" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? HELD_IN | "seven" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" | asserted/alleged
? HELD_IN | "Leslie Roy Crick" / "Crick" -> "Grafton jail" / "Grafton" / "the wall at Grafton" | asserted/alleged
? TARGETED_IN | "Ian Tully" / "Tully" / "Constable Ian Tully" -> Killing/Attack
? TARGETED_IN | "Leslie Roy Crick" / "Crick" -> Arrest/SecurityOperation
? RELATED_TO | "Ian Tully" / "Tully" / "Constable Ian Tully" -> "Maureen" / "Tully's widow"
? TARGETED_IN | "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "NSW"
? TARGETED_IN | "Grafton jail" / "Grafton" / "the wall at Grafton" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Grafton"
? TARGETED_IN | "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the place" / "the centre" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "NSW"
- ESCAPED_FROM | "Jarrod Pike" / "Pike" / "A third man" -> "Coolabine Correctional Centre" / "the Coolabine Correctional Centre" / "prison farm" / "The farm" / "the centre" | turned round at the grid
- ESCAPED_FROM | "Jarrod Pike" / "Pike" / "A third man" -> "Grafton jail" / "the wall at Grafton" | only moved there
- ARRESTED_IN | "His girlfriend" -> * | questioned and sent home
- TOOK_PART_IN | * -> Clash | talk, dismissed by police
- ARRESTED_IN | "Brett Anthony Loomes" / "Loomes" -> * | still at large
- TARGETED_IN | "Gail Trezise" / "Trezise" / "governor Gail Trezise" / "Ms Trezise" / "the governor's" -> * | said that she would not resign
- KILLED_IN | "Leslie Roy Crick" / "Crick" -> * | hanged himself
- ESCAPED_FROM | "two who nicked off from the dentist in Armidale" / "two who nicked off" / "those two" -> * | from a dentist, on day leave, disputed
- ESCAPED_FROM | "Leslie Roy Crick" / "Crick" -> "Long Bay jail" / "Long Bay" | died there
