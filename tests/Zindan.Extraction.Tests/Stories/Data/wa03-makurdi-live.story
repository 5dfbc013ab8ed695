title: LIVE: Makurdi jailbreak – Fire at custodial centre, inmates on the run
published: 2021-11-23
source: Middle Belt Monitor
style: makurdi live
---
6.45pm We are closing this blog. What we know: 118 inmates are out, 31 have been retaken and three people are dead. Curfew in Makurdi starts at 8pm.

5.30pm Governor Terver Agbo, who has just left the Medium Security Custodial Centre on Gboko Road, tells our reporter Blessing Iorlaha that the controller of corrections in Benue State, Yusuf Danladi, has been relieved of his duties. "He was warned," says the governor. Danladi's phone is switched off.

4.05pm The DSS says it has picked up two warders and a cook. They are accused of bringing in the guns in bags of garri. No names.

2.50pm Some relief. Mrs Comfort Tyokyaa has walked her son Sesugh, 22, back to the gate by the ear. He has been awaiting trial since 2018 for a stolen goat. "I did not raise a runaway," she says. He makes it 31.

1.15pm Francis Enobong of the Nigerian Correctional Service (NCoS) corrects the figure we gave at 9.40am. The headcount is done: 118 inmates took flight, not 137. The other 19 had hidden in the kitchen ceiling from the smoke. He dismisses the claim, widely shared on WhatsApp, that Boko Haram commander Bukar Gana was among the escapees. Gana "is in Kuje prison in Abuja and has never been in Makurdi".

12.20pm Who did it? A man calling himself Aminu Mai-Lalle says on a tape sent to radio stations that his boys, the Red Scarves, came for their leader, Tersoo Akaa, alias Gana Boy. Akaa, held over the abduction of nine pupils in Katsina-Ala in 2019, is gone. But army spokesman Brig. Musa Ekele says there was no attack from outside: "It was a riot which got out of hand."

10.55am Two of the dead are named: Assistant Inspector Peter Ugbah, a warder who was stabbed at the armoury, and inmate Ibrahim Lawal, shot as he climbed the fence. A third body was burnt beyond recognition.

9.40am NCoS: 137 inmates missing, eleven wounded, among them four warders.

8.30am This is not Makurdi's first. Readers will remember July 2014, when 36 awaiting-trial men broke their way out of the old prison on Ankpa Ward and only 20 were ever found.

7.10am Good morning. Residents report gunfire since 5am and smoke over Gboko Road. Some speak of "over 200" prisoners in the streets. In Otukpo, the prison is calm, its chief tells us.
---
+ ESCAPED_FROM | "118 inmates" / "inmates" / "the escapees" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate"
+ OCCURRED_AT | PrisonBreak/Riot/Attack/Clash -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate"
+ ARRESTED_IN | "31" / "31 have been retaken" -> Arrest/SecurityOperation
+ KILLED_IN | "three people" -> PrisonBreak/Riot/Attack/Clash/Killing
+ KILLED_IN | "Peter Ugbah" / "Assistant Inspector Peter Ugbah" / "a warder who was stabbed at the armoury" / "a warder" -> PrisonBreak/Riot/Attack/Clash/Killing
+ KILLED_IN | "Ibrahim Lawal" / "inmate Ibrahim Lawal" -> PrisonBreak/Riot/Attack/Clash/Killing
+ WOUNDED_IN | "eleven wounded" / "eleven" -> PrisonBreak/Riot/Attack/Clash/Killing
+ WOUNDED_IN | "four warders" -> PrisonBreak/Riot/Attack/Clash/Killing
+ ATTEMPTED_ESCAPE_FROM | "Ibrahim Lawal" / "inmate Ibrahim Lawal" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | asserted/attempted
+ TARGETED_IN | "Yusuf Danladi" / "Danladi" / "the controller of corrections" / "the controller of corrections in Benue State" -> PersonnelChange
+ ARRESTED_IN | "two warders" -> Arrest
+ ARRESTED_IN | "a cook" -> Arrest
+ TOOK_PART_IN | "DSS" / "The DSS" -> Arrest | asserted/claimed
+ TOOK_PART_IN | "two warders" -> PrisonBreak/Riot/Attack/Clash | alleged
+ ESCAPED_FROM | "Sesugh" / "her son Sesugh" / "her son" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate"
+ ARRESTED_IN | "Sesugh" / "her son Sesugh" / "her son" -> Arrest/SecurityOperation
+ RELATED_TO | "Sesugh" / "her son Sesugh" / "her son" -> "Comfort Tyokyaa" / "Mrs Comfort Tyokyaa"
+ HELD_IN | "The other 19" / "19" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate"
+ HELD_IN | "Bukar Gana" / "Boko Haram commander Bukar Gana" / "Boko Haram commander" / "Gana" -> "Kuje prison" / "Kuje prison in Abuja"
+ AFFILIATED_WITH | "Bukar Gana" / "Boko Haram commander Bukar Gana" / "Boko Haram commander" / "Gana" -> "Boko Haram"
+ ESCAPED_FROM | "Tersoo Akaa" / "Akaa" / "Gana Boy" / "their leader" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate"
+ AFFILIATED_WITH | "Tersoo Akaa" / "Akaa" / "Gana Boy" / "their leader" -> "Red Scarves" / "the Red Scarves" | asserted/claimed
+ TOOK_PART_IN | "Tersoo Akaa" / "Akaa" / "Gana Boy" / "their leader" -> Kidnapping | alleged
+ TARGETED_IN | "nine pupils" -> Kidnapping
+ OCCURRED_AT | Kidnapping -> "Katsina-Ala"
+ AFFILIATED_WITH | "Aminu Mai-Lalle" / "A man calling himself Aminu Mai-Lalle" / "A man" -> "Red Scarves" / "the Red Scarves" | claimed/asserted/alleged
+ TOOK_PART_IN | "Red Scarves" / "the Red Scarves" -> PrisonBreak/Riot/Attack/Clash | claimed
+ ESCAPED_FROM | "36 awaiting-trial men" -> "the old prison on Ankpa Ward" / "the old prison"
+ OCCURRED_AT | PrisonBreak -> "the old prison on Ankpa Ward" / "the old prison"
+ ARRESTED_IN | "only 20" / "20" -> Arrest
? TOOK_PART_IN | "118 inmates" / "inmates" / "the escapees" -> PrisonBreak/Riot/Attack/Clash
? OCCURRED_AT | Killing/Attack/Clash/Riot -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate"
? OCCURRED_AT | PrisonBreak/Riot/Attack/Clash -> "Makurdi"
? OCCURRED_AT | PrisonBreak/Riot/Attack/Clash -> "Gboko Road"
? OCCURRED_AT | Killing/Attack/Clash/Riot -> "Makurdi"
? PART_OF | Killing/Attack/Clash/Riot -> PrisonBreak/Riot/Attack/Clash
? RUN_BY | "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" -> "Nigerian Correctional Service" / "NCoS" / "the Nigerian Correctional Service"
? ESCAPED_FROM | "31" / "31 have been retaken" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate"
? TARGETED_IN | "three people" -> PrisonBreak/Riot/Attack/Clash/Killing
? KILLED_IN/TARGETED_IN | "Two of the dead" -> PrisonBreak/Riot/Attack/Clash/Killing
? TARGETED_IN | "Peter Ugbah" / "Assistant Inspector Peter Ugbah" / "a warder who was stabbed at the armoury" / "a warder" -> PrisonBreak/Riot/Attack/Clash/Killing
? TARGETED_IN | "Ibrahim Lawal" / "inmate Ibrahim Lawal" -> PrisonBreak/Riot/Attack/Clash/Killing
? KILLED_IN/TARGETED_IN | "A third body" -> PrisonBreak/Riot/Attack/Clash/Killing
? TARGETED_IN | "eleven wounded" / "eleven" -> PrisonBreak/Riot/Attack/Clash/Killing
? TARGETED_IN | "four warders" -> PrisonBreak/Riot/Attack/Clash/Killing
? AFFILIATED_WITH | "Peter Ugbah" / "Assistant Inspector Peter Ugbah" / "a warder who was stabbed at the armoury" / "a warder" -> "Nigerian Correctional Service" / "NCoS" / "the Nigerian Correctional Service"
? TOOK_PART_IN | "Yusuf Danladi" / "Danladi" / "the controller of corrections" / "the controller of corrections in Benue State" -> PersonnelChange
? AFFILIATED_WITH | "Yusuf Danladi" / "Danladi" / "the controller of corrections" / "the controller of corrections in Benue State" -> "Nigerian Correctional Service" / "NCoS" / "the Nigerian Correctional Service"
? AFFILIATED_WITH | "Francis Enobong" -> "Nigerian Correctional Service" / "NCoS" / "the Nigerian Correctional Service"
? AFFILIATED_WITH | "Musa Ekele" / "army spokesman" / "Brig. Musa Ekele" -> "army"
? OCCURRED_AT | PersonnelChange -> "Benue State" / "Benue"
? TOOK_PART_IN | "a cook" -> PrisonBreak/Riot/Attack/Clash | alleged
? TOOK_PART_IN | "Sesugh" / "her son Sesugh" / "her son" -> PrisonBreak/Riot/Attack/Clash
? TARGETED_IN | "Sesugh" / "her son Sesugh" / "her son" -> Arrest/SecurityOperation
? TOOK_PART_IN | "Comfort Tyokyaa" / "Mrs Comfort Tyokyaa" -> Arrest/SecurityOperation
? OCCURRED_AT | Arrest -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate"
? PART_OF | Arrest -> Arrest/SecurityOperation
? RELATED_TO | "Comfort Tyokyaa" / "Mrs Comfort Tyokyaa" -> "Sesugh" / "her son Sesugh" / "her son"
? ESCAPED_FROM/HELD_IN | "137 inmates" / "137" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | asserted/alleged
? ESCAPED_FROM | "137 inmates" / "137" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | negated/denied
? ESCAPED_FROM | "\"over 200\" prisoners" / "over 200" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | alleged/asserted
? ESCAPED_FROM | "The other 19" / "19" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | negated/denied
? ESCAPED_FROM/HELD_IN | "Bukar Gana" / "Boko Haram commander Bukar Gana" / "Boko Haram commander" / "Gana" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | negated/denied
? TOOK_PART_IN | "Bukar Gana" / "Boko Haram commander Bukar Gana" / "Boko Haram commander" / "Gana" -> PrisonBreak/Riot/Attack/Clash | negated/denied
? TOOK_PART_IN/TARGETED_IN | "Tersoo Akaa" / "Akaa" / "Gana Boy" / "their leader" -> PrisonBreak/Riot/Attack/Clash
? TOOK_PART_IN | "his boys" -> PrisonBreak/Riot/Attack/Clash | claimed
? TOOK_PART_IN | "Red Scarves" / "the Red Scarves" -> PrisonBreak/Riot/Attack/Clash | denied/negated
? TOOK_PART_IN | "Aminu Mai-Lalle" / "A man calling himself Aminu Mai-Lalle" / "A man" -> PrisonBreak/Riot/Attack/Clash | claimed
? AFFILIATED_WITH | "his boys" -> "Red Scarves" / "the Red Scarves" | claimed/asserted
? TOOK_PART_IN | "36 awaiting-trial men" -> PrisonBreak
? ESCAPED_FROM | "only 20" / "20" -> "the old prison on Ankpa Ward" / "the old prison"
? HELD_IN | "118 inmates" / "inmates" / "the escapees" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | asserted/alleged
? TARGETED_IN | "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" -> PrisonBreak/Riot/Attack/Clash
? TARGETED_IN | "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" -> Killing/Attack/Clash/Riot
? OCCURRED_AT | Killing/Attack/Clash/Riot -> "Gboko Road"
? OCCURRED_AT | PrisonBreak/Riot/Attack/Clash -> "Benue State" / "Benue"
? OCCURRED_AT | Killing/Attack/Clash/Riot -> "Benue State" / "Benue"
? TARGETED_IN | "31" / "31 have been retaken" -> Arrest/SecurityOperation
? HELD_IN | "31" / "31 have been retaken" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | asserted/alleged
? TOOK_PART_IN | "31" / "31 have been retaken" -> PrisonBreak/Riot/Attack/Clash
? HELD_IN | "Ibrahim Lawal" / "inmate Ibrahim Lawal" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | asserted/alleged
? TOOK_PART_IN | "Ibrahim Lawal" / "inmate Ibrahim Lawal" -> PrisonBreak/Riot/Attack/Clash | asserted/attempted
? TARGETED_IN | "two warders" -> Arrest
? TARGETED_IN | "a cook" -> Arrest
? HELD_IN | "Sesugh" / "her son Sesugh" / "her son" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | asserted/alleged
? TARGETED_IN | "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" -> Arrest
? OCCURRED_AT | Arrest -> "Makurdi"
? OCCURRED_AT | Arrest -> "Gboko Road"
? OCCURRED_AT | Arrest -> "Benue State" / "Benue"
? TOOK_PART_IN | "137 inmates" / "137" -> PrisonBreak/Riot/Attack/Clash | asserted/alleged
? HELD_IN | "\"over 200\" prisoners" / "over 200" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | asserted/alleged
? TOOK_PART_IN | "\"over 200\" prisoners" / "over 200" -> PrisonBreak/Riot/Attack/Clash | alleged/asserted
? TOOK_PART_IN | "The other 19" / "19" -> PrisonBreak/Riot/Attack/Clash | negated/denied
? HELD_IN | "Tersoo Akaa" / "Akaa" / "Gana Boy" / "their leader" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | asserted/alleged
? HELD_IN | "36 awaiting-trial men" -> "the old prison on Ankpa Ward" / "the old prison" | asserted/alleged
? TARGETED_IN | "the old prison on Ankpa Ward" / "the old prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Makurdi"
? OCCURRED_AT | PrisonBreak -> "Ankpa Ward"
? OCCURRED_AT | PrisonBreak -> "Benue State" / "Benue"
? TARGETED_IN | "only 20" / "20" -> Arrest
? HELD_IN | "only 20" / "20" -> "the old prison on Ankpa Ward" / "the old prison" | asserted/alleged
? TOOK_PART_IN | "only 20" / "20" -> PrisonBreak
- ESCAPED_FROM | "Bukar Gana" / "Boko Haram commander Bukar Gana" / "Boko Haram commander" -> * | in Kuje, never in Makurdi
- AFFILIATED_WITH | "Tersoo Akaa" / "Akaa" / "Gana Boy" / "their leader" -> "Boko Haram" | Gana Boy is not Bukar Gana
- ESCAPED_FROM | "The other 19" / "19" -> * | hid in the ceiling from the smoke
- ESCAPED_FROM | "Ibrahim Lawal" / "inmate Ibrahim Lawal" -> * | shot as he climbed the fence
- ESCAPED_FROM | * -> "In Otukpo, the prison" | calm
- ESCAPED_FROM | "36 awaiting-trial men" -> "Medium Security Custodial Centre" / "the Medium Security Custodial Centre" / "custodial centre" / "the Medium Security Custodial Centre on Gboko Road" / "the gate" | the old prison in 2014
- ARRESTED_IN | "Yusuf Danladi" / "Danladi" / "the controller of corrections" / "the controller of corrections in Benue State" -> * | only relieved of his duties
- ESCAPED_FROM | * -> "Kuje prison" / "Kuje prison in Abuja" | only Gana is held there
