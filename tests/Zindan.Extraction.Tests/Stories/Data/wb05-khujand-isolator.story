title: On the fact of the escape from the isolator a criminal case is initiated
published: 2012-02-28
source: Sughd-Inform (translated from Russian)
style: khujand isolator
---
KHUJAND. From the investigative isolator No. 4 of the city of Khujand in the night to Sunday, 26 February, an escape was committed by nine persons under arrest, reports the press service of the Ministry of Justice of Tajikistan. According to its data, the named persons, having disarmed the controller on duty, changed into camouflage uniform and left the territory by the kitchen gate.

In the course of the incident two employees of the guard perished, Senior Sergeant Dilshod Rahimov and Private Umed Sattorov, and the controller, whose name is not disclosed, received a wound of the head. In the opinion of a source in the General Prosecutor's Office, the perished were not two but three.

Among those who absconded are the brothers Farrukh and Suhrob Nazarov, sons of the former field commander Mahmadsaid Nazarov, known under the nickname "Mullo Said", who was liquidated in the Rasht valley in 2009. Both were sentenced in December to 25 years for participation in the extremist community "Jamaat Tavhid". Also there went Kodir Yusupov, a citizen of Uzbekistan, whom the investigation considers an emissary of the Islamic Movement of Uzbekistan. His advocate this denies. A tenth, Olim Gafurov, accused of theft, remained in the yard with a broken leg.

On Monday in the settlement of Proletarsk three of the nine were detained, and on Tuesday Suhrob Nazarov was liquidated near the village of Ovchi during resistance. A shepherd was wounded. Messages that Farrukh also was killed do not correspond to reality. According to unconfirmed information, he has withdrawn to the Afghan province of Badakhshan, where hides his uncle Abdulhay. The search for the remaining five continues.

The chief of the isolator, Colonel of Justice Bahrom Saidov, is removed from post. In relation to four controllers of the shift a case on negligence is brought; one of them, Jamshed Holov, is a fellow villager of the Nazarovs and is suspected of transfer of the keys. Guilt he does not admit.

The Party of Islamic Revival, to which Mullo Said belonged in the nineties until he passed to the "Jamaat", declared that it has no relation to those who fled.

We remind that in August 2006 from colony No. 8 in Vahdat through a dug passage departed six convicts. All were returned within a month. In January of the present year in the isolator of Istaravshan employees of the State Committee of National Security prevented preparation of an escape of four members of "Hizb ut-Tahrir"; they are at present contained in Dushanbe.
---
+ ESCAPED_FROM | "nine persons under arrest" / "nine persons" / "the named persons" / "the nine" / "those who fled" / "those who absconded" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
+ TOOK_PART_IN | "nine persons under arrest" / "nine persons" / "the named persons" / "the nine" / "those who fled" / "those who absconded" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
+ KILLED_IN | "two employees of the guard" / "two employees" -> PrisonBreak/Killing/Attack/Clash
+ KILLED_IN | "Dilshod Rahimov" / "Senior Sergeant Dilshod Rahimov" -> PrisonBreak/Killing/Attack/Clash
+ KILLED_IN | "Umed Sattorov" / "Private Umed Sattorov" -> PrisonBreak/Killing/Attack/Clash
+ KILLED_IN | "the perished" -> PrisonBreak/Killing/Attack/Clash | asserted/alleged
+ WOUNDED_IN | "the controller on duty" / "the controller, whose name is not disclosed" / "the controller" -> PrisonBreak/Killing/Attack/Clash
+ ESCAPED_FROM | "Farrukh" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
+ ESCAPED_FROM | "Suhrob Nazarov" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
+ ESCAPED_FROM | "Kodir Yusupov" / "a citizen of Uzbekistan" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
+ RELATED_TO | "Farrukh" -> "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander"
+ RELATED_TO | "Suhrob Nazarov" -> "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander"
+ RELATED_TO | "Farrukh" -> "Suhrob Nazarov"
+ RELATED_TO | "Abdulhay" / "his uncle Abdulhay" / "his uncle" -> "Farrukh"
+ KILLED_IN | "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander" -> Killing/SecurityOperation/Clash
+ OCCURRED_AT | Killing/SecurityOperation/Clash -> "Rasht" / "the Rasht valley"
+ CONVICTED_IN | "Farrukh" -> Trial
+ CONVICTED_IN | "Suhrob Nazarov" -> Trial
+ AFFILIATED_WITH | "Farrukh" -> "Jamaat Tavhid" / "Jamaat" / "the extremist community \"Jamaat Tavhid\"" / "the extremist community" | asserted/alleged
+ AFFILIATED_WITH | "Suhrob Nazarov" -> "Jamaat Tavhid" / "Jamaat" / "the extremist community \"Jamaat Tavhid\"" / "the extremist community" | asserted/alleged
+ AFFILIATED_WITH | "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander" -> "Jamaat Tavhid" / "Jamaat" / "the extremist community \"Jamaat Tavhid\"" / "the extremist community"
+ AFFILIATED_WITH | "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander" -> "Party of Islamic Revival" / "The Party of Islamic Revival"
+ AFFILIATED_WITH | "Kodir Yusupov" / "a citizen of Uzbekistan" -> "Islamic Movement of Uzbekistan" / "the Islamic Movement of Uzbekistan" | alleged
+ ATTEMPTED_ESCAPE_FROM | "Olim Gafurov" / "A tenth" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/attempted
+ ARRESTED_IN | "three of the nine" -> Arrest
+ OCCURRED_AT | Arrest -> "Proletarsk" / "the settlement of Proletarsk"
+ KILLED_IN | "Suhrob Nazarov" -> Killing/SecurityOperation/Clash
+ WOUNDED_IN | "A shepherd" -> Killing/SecurityOperation/Clash
+ OCCURRED_AT | Killing/SecurityOperation/Clash -> "Ovchi" / "the village of Ovchi"
+ ESCAPED_FROM | "the remaining five" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
+ TARGETED_IN | "Bahrom Saidov" / "The chief of the isolator" / "Colonel of Justice Bahrom Saidov" -> PersonnelChange
+ TARGETED_IN | "four controllers of the shift" / "four controllers" -> Trial
+ TARGETED_IN | "Jamshed Holov" / "a fellow villager of the Nazarovs" -> Trial
+ TOOK_PART_IN | "Jamshed Holov" / "a fellow villager of the Nazarovs" -> PrisonBreak | alleged
+ ESCAPED_FROM | "six convicts" -> "colony No. 8" / "colony No. 8 in Vahdat"
+ OCCURRED_AT | PrisonBreak -> "colony No. 8" / "colony No. 8 in Vahdat"
+ ARRESTED_IN | "six convicts" -> Arrest
+ ATTEMPTED_ESCAPE_FROM | "four members of \"Hizb ut-Tahrir\"" / "four members" -> "the isolator of Istaravshan" | planned/attempted
+ HELD_IN | "four members of \"Hizb ut-Tahrir\"" / "four members" -> "the isolator of Istaravshan"
+ AFFILIATED_WITH | "four members of \"Hizb ut-Tahrir\"" / "four members" -> "Hizb ut-Tahrir"
+ OCCURRED_AT | PrisonBreak/Plot -> "the isolator of Istaravshan" | asserted/planned
+ TOOK_PART_IN | "State Committee of National Security" / "the State Committee of National Security" / "employees of the State Committee of National Security" -> PrisonBreak/Plot
? TOOK_PART_IN | "nine persons under arrest" / "nine persons" / "the named persons" / "the nine" / "those who fled" / "those who absconded" -> Killing/Attack/Clash | asserted/alleged
? OCCURRED_AT | Killing/Attack/Clash -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
? ESCAPED_FROM | "the brothers Farrukh and Suhrob Nazarov" / "the brothers" / "sons of the former field commander" / "Both" / "the Nazarovs" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
? RELATED_TO | "Suhrob Nazarov" -> "Farrukh"
? RELATED_TO | "His advocate" -> "Kodir Yusupov" / "a citizen of Uzbekistan"
? CONVICTED_IN/TARGETED_IN | "the brothers Farrukh and Suhrob Nazarov" / "the brothers" / "sons of the former field commander" / "Both" / "the Nazarovs" -> Trial
? AFFILIATED_WITH | "the brothers Farrukh and Suhrob Nazarov" / "the brothers" / "sons of the former field commander" / "Both" / "the Nazarovs" -> "Jamaat Tavhid" / "Jamaat" / "the extremist community \"Jamaat Tavhid\"" / "the extremist community" | asserted/alleged
? AFFILIATED_WITH | "Kodir Yusupov" / "a citizen of Uzbekistan" -> "Islamic Movement of Uzbekistan" / "the Islamic Movement of Uzbekistan" | denied
? AFFILIATED_WITH | "nine persons under arrest" / "nine persons" / "the named persons" / "the nine" / "those who fled" / "those who absconded" -> "Party of Islamic Revival" / "The Party of Islamic Revival" | denied
? TARGETED_IN | "Olim Gafurov" / "A tenth" -> Trial
? WOUNDED_IN/TARGETED_IN | "Olim Gafurov" / "A tenth" -> PrisonBreak
? ESCAPED_FROM | "three of the nine" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory"
? KILLED_IN/TARGETED_IN | "Farrukh" -> Killing/SecurityOperation/Clash | negated/denied
? TARGETED_IN | "the remaining five" -> SecurityOperation
? TOOK_PART_IN | "Bahrom Saidov" / "The chief of the isolator" / "Colonel of Justice Bahrom Saidov" -> PersonnelChange
? AFFILIATED_WITH | "Bahrom Saidov" / "The chief of the isolator" / "Colonel of Justice Bahrom Saidov" -> "Ministry of Justice of Tajikistan" / "the Ministry of Justice of Tajikistan" / "the press service of the Ministry of Justice of Tajikistan"
? AFFILIATED_WITH | "a source in the General Prosecutor's Office" / "a source" -> "General Prosecutor's Office" / "the General Prosecutor's Office"
? TOOK_PART_IN | "four members of \"Hizb ut-Tahrir\"" / "four members" -> PrisonBreak/Plot | planned/attempted/asserted
? HELD_IN | "nine persons under arrest" / "nine persons" / "the named persons" / "the nine" / "those who fled" / "those who absconded" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/alleged
? TARGETED_IN | "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "KHUJAND" / "Khujand" / "the city of Khujand"
? TARGETED_IN | "two employees of the guard" / "two employees" -> PrisonBreak
? TARGETED_IN | "Dilshod Rahimov" / "Senior Sergeant Dilshod Rahimov" -> PrisonBreak
? TARGETED_IN | "Umed Sattorov" / "Private Umed Sattorov" -> PrisonBreak
? TARGETED_IN | "the perished" -> PrisonBreak | asserted/alleged
? TARGETED_IN | "the controller on duty" / "the controller, whose name is not disclosed" / "the controller" -> PrisonBreak
? TARGETED_IN | "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" -> Killing/Attack/Clash
? OCCURRED_AT | Killing/Attack/Clash -> "KHUJAND" / "Khujand" / "the city of Khujand"
? OCCURRED_AT | Killing/Attack/Clash -> "Tajikistan"
? HELD_IN | "Farrukh" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/alleged
? TOOK_PART_IN | "Farrukh" -> PrisonBreak
? HELD_IN | "Suhrob Nazarov" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/alleged
? TOOK_PART_IN | "Suhrob Nazarov" -> PrisonBreak
? HELD_IN | "Kodir Yusupov" / "a citizen of Uzbekistan" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/alleged
? TOOK_PART_IN | "Kodir Yusupov" / "a citizen of Uzbekistan" -> PrisonBreak
? HELD_IN | "the brothers Farrukh and Suhrob Nazarov" / "the brothers" / "sons of the former field commander" / "Both" / "the Nazarovs" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/alleged
? TOOK_PART_IN | "the brothers Farrukh and Suhrob Nazarov" / "the brothers" / "sons of the former field commander" / "Both" / "the Nazarovs" -> PrisonBreak
? RELATED_TO | "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander" -> "Farrukh"
? RELATED_TO | "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander" -> "Suhrob Nazarov"
? RELATED_TO | "Farrukh" -> "Abdulhay" / "his uncle Abdulhay" / "his uncle"
? RELATED_TO | "Kodir Yusupov" / "a citizen of Uzbekistan" -> "His advocate"
? TARGETED_IN | "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander" -> Killing/SecurityOperation/Clash
? TARGETED_IN | "Farrukh" -> Trial
? TARGETED_IN | "Suhrob Nazarov" -> Trial
? HELD_IN | "Olim Gafurov" / "A tenth" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/alleged
? TOOK_PART_IN | "Olim Gafurov" / "A tenth" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "three of the nine" -> Arrest
? HELD_IN | "three of the nine" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/alleged
? TOOK_PART_IN | "three of the nine" -> PrisonBreak
? TARGETED_IN | "Suhrob Nazarov" -> Killing/SecurityOperation/Clash
? TARGETED_IN | "A shepherd" -> Killing/SecurityOperation/Clash
? HELD_IN | "the remaining five" -> "the investigative isolator No. 4 of the city of Khujand" / "the investigative isolator No. 4" / "the isolator" / "the territory" | asserted/alleged
? TOOK_PART_IN | "the remaining five" -> PrisonBreak
? HELD_IN | "six convicts" -> "colony No. 8" / "colony No. 8 in Vahdat" | asserted/alleged
? TOOK_PART_IN | "six convicts" -> PrisonBreak
? TARGETED_IN | "colony No. 8" / "colony No. 8 in Vahdat" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Vahdat"
? TARGETED_IN | "six convicts" -> Arrest
? TARGETED_IN | "the isolator of Istaravshan" -> PrisonBreak/Plot | asserted/planned
? OCCURRED_AT | PrisonBreak/Plot -> "Istaravshan" | asserted/planned
- KILLED_IN | "Farrukh" -> * | reports of his death do not correspond to reality
- ESCAPED_FROM | "Olim Gafurov" / "A tenth" -> * | remained in the yard with a broken leg
- ESCAPED_FROM | "four members of \"Hizb ut-Tahrir\"" / "four members" -> * | only prepared, prevented
- CONVICTED_IN | "Jamshed Holov" / "a fellow villager of the Nazarovs" -> * | case brought, guilt not admitted
- ESCAPED_FROM | "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander" -> * | the father, dead since 2009
- KILLED_IN | "Mahmadsaid Nazarov" / "Mullo Said" / "the former field commander Mahmadsaid Nazarov" / "the former field commander" -> Killing/SecurityOperation/Clash | killed in 2009 in the Rasht valley
- ARRESTED_IN | "six convicts" -> Arrest | the convicts of 2006
- ARRESTED_IN | "Bahrom Saidov" / "The chief of the isolator" / "Colonel of Justice Bahrom Saidov" -> * | removed from his post only
