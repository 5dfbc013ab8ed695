title: Egypt court condemns 14 in mass trial over 2013 Sohag jailbreak
published: 2017-11-22
source: Nile and Sahara Post
style: sohag trial
---
CAIRO – A criminal court in Sohag sentenced 14 men to death on Tuesday and 63 others to terms of between 15 years and life for storming the Wadi al-Qamar prison in Upper Egypt four years ago. Of the 118 defendants, 19 who were minors at the time got five years each. Twenty-two were acquitted.

On the night of August 14, 2013, hours after security forces had broken up two Islamist protest camps in Cairo, gunmen in pickups smashed the gate of Wadi al-Qamar with a bulldozer. Five conscripts and four prisoners lost their lives. The indictment says 412 inmates found their way out; the interior ministry had spoken of 271. Some 295 are back inside, caught or by their own choice, prosecutor Hisham Wahdan said.

Six of the 14 were condemned in absentia, among them the ringleader, Hamdi Abdel Razek, better known as Abu Yaqub al-Saidi. Egypt believes that he is held in Libya, in Misrata's Jawiya prison, since forces loyal to the unity government captured him in Sirte last December. Salem al-Treki, a spokesman for the forces, denied it. "We have many Egyptians, but not that one," he said.

For Abdel Razek it was, according to the court, the second mass flight he had seen within three weeks. Arrested in Benghazi early in 2013, he was one of about 1,100 detainees who streamed out of the Kuwayfiya prison there that July during a riot.

The judges called his group, Jund al-Said, an armed wing of the Muslim Brotherhood which afterwards swore allegiance to Islamic State. The Brotherhood has always rejected the charge. Defence lawyer Nadia Fouad said that most of the accused had been "neighbours who came to look".

The former warden, Brigadier Essam Shaheen, who was dismissed a week after the attack, was cleared of negligence. Two guards, Ashraf Helmy and Reda Mansour, will serve three years for unlocking the armoury. One defendant, Mahmoud Sabry, 61, died of a heart attack in March.

Star witness for the prosecution was Gamal Fathi, a car thief, who had made for the gap with two cellmates, became entangled in barbed wire and was led back to his cell. "Abu Yaqub himself shouted at us to hurry," he told the court. His cellmates were never found. Another of those who left that night, the drug smuggler Ali Hassanein, nicknamed the Falcon, was shot by police near Hurghada in 2015.

Abdel Razek's brother Tarek, a teacher who was tried as an accomplice, was among the acquitted. He remains in Tora prison over another case.
---
+ CONVICTED_IN | "14 men" / "the 14" / "14" -> Trial
+ CONVICTED_IN | "63 others" -> Trial
+ CONVICTED_IN | "19 who were minors at the time" / "19" / "19 who were minors" -> Trial
+ CONVICTED_IN | "Twenty-two were acquitted" / "Twenty-two" / "the acquitted" -> Trial | negated
+ TARGETED_IN | "118 defendants" / "the accused" -> Trial
+ CONVICTED_IN | "Six of the 14" -> Trial
+ CONVICTED_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> Trial
+ CONVICTED_IN | "Ashraf Helmy" -> Trial
+ CONVICTED_IN | "Reda Mansour" -> Trial
+ CONVICTED_IN | "Essam Shaheen" / "Brigadier Essam Shaheen" / "The former warden" -> Trial | negated
+ CONVICTED_IN | "Tarek" / "Abdel Razek's brother Tarek" / "Abdel Razek's brother" -> Trial | negated
+ TARGETED_IN | "Mahmoud Sabry" / "One defendant" -> Trial
+ OCCURRED_AT | Trial -> "Sohag"
+ OCCURRED_AT | PrisonBreak/Attack/Killing -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison"
+ TOOK_PART_IN | "gunmen in pickups" / "gunmen" -> PrisonBreak/Attack/Killing
+ TOOK_PART_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> PrisonBreak/Attack/Killing
+ KILLED_IN | "Five conscripts" -> PrisonBreak/Attack/Killing
+ KILLED_IN | "four prisoners" -> PrisonBreak/Attack/Killing
+ ESCAPED_FROM | "412 inmates" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/alleged
+ ESCAPED_FROM | "271" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/alleged
+ ARRESTED_IN | "Some 295" / "295" -> Arrest
+ TOOK_PART_IN | "security forces" -> SecurityOperation/Clash
+ OCCURRED_AT | SecurityOperation/Clash -> "Cairo" / "CAIRO"
+ HELD_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> "Jawiya prison" / "Misrata's Jawiya prison" | alleged
+ ARRESTED_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> Arrest | asserted/alleged
+ TOOK_PART_IN | "forces loyal to the unity government" / "forces" -> Arrest | asserted/alleged
+ OCCURRED_AT | Arrest -> "Sirte" | asserted/alleged
+ ARRESTED_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> Arrest
+ OCCURRED_AT | Arrest -> "Benghazi"
+ ESCAPED_FROM | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> "Kuwayfiya prison" / "the Kuwayfiya prison"
+ ESCAPED_FROM | "about 1,100 detainees" / "1,100 detainees" -> "Kuwayfiya prison" / "the Kuwayfiya prison"
+ OCCURRED_AT | PrisonBreak -> "Kuwayfiya prison" / "the Kuwayfiya prison"
+ AFFILIATED_WITH | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> "Jund al-Said" / "his group" / "an armed wing of the Muslim Brotherhood" / "an armed wing"
+ AFFILIATED_WITH | "Jund al-Said" / "his group" / "an armed wing of the Muslim Brotherhood" / "an armed wing" -> "Muslim Brotherhood" / "Brotherhood" / "the Muslim Brotherhood" / "The Brotherhood" | asserted/alleged
+ AFFILIATED_WITH | "Jund al-Said" / "his group" / "an armed wing of the Muslim Brotherhood" / "an armed wing" -> "Islamic State" | asserted/alleged
+ TARGETED_IN | "Essam Shaheen" / "Brigadier Essam Shaheen" / "The former warden" -> PersonnelChange
+ ATTEMPTED_ESCAPE_FROM | "Gamal Fathi" / "a car thief" / "Star witness for the prosecution" / "Star witness" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/attempted
+ ESCAPED_FROM | "two cellmates" / "His cellmates" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison"
+ ESCAPED_FROM | "Ali Hassanein" / "the Falcon" / "the drug smuggler Ali Hassanein" / "the drug smuggler" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison"
+ KILLED_IN | "Ali Hassanein" / "the Falcon" / "the drug smuggler Ali Hassanein" / "the drug smuggler" -> Killing/SecurityOperation/Attack/Clash | asserted/alleged
+ RELATED_TO | "Tarek" / "Abdel Razek's brother Tarek" / "Abdel Razek's brother" -> "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader"
+ HELD_IN | "Tarek" / "Abdel Razek's brother Tarek" / "Abdel Razek's brother" -> "Tora prison"
? TARGETED_IN | "Twenty-two were acquitted" / "Twenty-two" / "the acquitted" -> Trial
? CONVICTED_IN/TARGETED_IN | "Two guards" -> Trial
? TARGETED_IN | "Essam Shaheen" / "Brigadier Essam Shaheen" / "The former warden" -> Trial
? TARGETED_IN | "Tarek" / "Abdel Razek's brother Tarek" / "Abdel Razek's brother" -> Trial
? TOOK_PART_IN | "A criminal court in Sohag" / "A criminal court" / "the court," / "The judges" -> Trial
? TOOK_PART_IN | "14 men" / "the 14" / "14" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "63 others" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "19 who were minors at the time" / "19" / "19 who were minors" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "Six of the 14" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "118 defendants" / "the accused" -> PrisonBreak/Attack/Killing | alleged
? TOOK_PART_IN | "Twenty-two were acquitted" / "Twenty-two" / "the acquitted" -> PrisonBreak/Attack/Killing | alleged/negated
? TOOK_PART_IN | "Tarek" / "Abdel Razek's brother Tarek" / "Abdel Razek's brother" -> PrisonBreak/Attack/Killing | alleged/negated
? TOOK_PART_IN | "Jund al-Said" / "his group" / "an armed wing of the Muslim Brotherhood" / "an armed wing" -> PrisonBreak/Attack/Killing | asserted/alleged
? TOOK_PART_IN | "Ashraf Helmy" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "Reda Mansour" -> PrisonBreak/Attack/Killing
? TOOK_PART_IN | "Two guards" -> PrisonBreak/Attack/Killing
? HELD_IN | "four prisoners" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison"
? ESCAPED_FROM | "Some 295" / "295" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison"
? TARGETED_IN | "two Islamist protest camps" -> SecurityOperation/Clash
? HELD_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> "Jawiya prison" / "Misrata's Jawiya prison" | denied
? AFFILIATED_WITH | "Salem al-Treki" / "a spokesman for the forces" / "a spokesman" -> "forces loyal to the unity government" / "forces"
? AFFILIATED_WITH | "forces loyal to the unity government" / "forces" -> "the unity government"
? OCCURRED_AT | Riot -> "Kuwayfiya prison" / "the Kuwayfiya prison"
? TOOK_PART_IN | "about 1,100 detainees" / "1,100 detainees" -> Riot | asserted/alleged
? PART_OF | "Jund al-Said" / "his group" / "an armed wing of the Muslim Brotherhood" / "an armed wing" -> "Muslim Brotherhood" / "Brotherhood" / "the Muslim Brotherhood" / "The Brotherhood" | asserted/alleged
? AFFILIATED_WITH/PART_OF | "Jund al-Said" / "his group" / "an armed wing of the Muslim Brotherhood" / "an armed wing" -> "Muslim Brotherhood" / "Brotherhood" / "the Muslim Brotherhood" / "The Brotherhood" | denied
? TOOK_PART_IN | "Essam Shaheen" / "Brigadier Essam Shaheen" / "The former warden" -> PersonnelChange
? RELATED_TO | "two cellmates" / "His cellmates" -> "Gamal Fathi" / "a car thief" / "Star witness for the prosecution" / "Star witness"
? WOUNDED_IN/TARGETED_IN | "Ali Hassanein" / "the Falcon" / "the drug smuggler Ali Hassanein" / "the drug smuggler" -> Killing/SecurityOperation/Attack/Clash | asserted/alleged
? TOOK_PART_IN | "police" -> Killing/SecurityOperation/Attack/Clash
? OCCURRED_AT | Killing/SecurityOperation/Attack/Clash -> "Hurghada"
? TARGETED_IN | "14 men" / "the 14" / "14" -> Trial
? TARGETED_IN | "63 others" -> Trial
? TARGETED_IN | "19 who were minors at the time" / "19" / "19 who were minors" -> Trial
? TARGETED_IN | "Six of the 14" -> Trial
? TARGETED_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> Trial
? TARGETED_IN | "Ashraf Helmy" -> Trial
? TARGETED_IN | "Reda Mansour" -> Trial
? OCCURRED_AT | Trial -> "Upper Egypt"
? OCCURRED_AT | Trial -> "Egypt"
? TARGETED_IN | "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" -> PrisonBreak/Attack/Killing
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "Upper Egypt"
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "Sohag"
? TARGETED_IN | "Five conscripts" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "four prisoners" -> PrisonBreak/Attack/Killing
? HELD_IN | "412 inmates" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/alleged
? TOOK_PART_IN | "412 inmates" -> PrisonBreak/Attack/Killing | asserted/alleged
? HELD_IN | "271" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/alleged
? TOOK_PART_IN | "271" -> PrisonBreak/Attack/Killing | asserted/alleged
? TARGETED_IN | "Some 295" / "295" -> Arrest
? HELD_IN | "Some 295" / "295" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/alleged
? TOOK_PART_IN | "Some 295" / "295" -> PrisonBreak/Attack/Killing
? OCCURRED_AT | SecurityOperation/Clash -> "Egypt"
? TARGETED_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> Arrest | asserted/alleged
? OCCURRED_AT | Arrest -> "Libya" | asserted/alleged
? TARGETED_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> Arrest
? OCCURRED_AT | Arrest -> "Libya"
? HELD_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> "Kuwayfiya prison" / "the Kuwayfiya prison" | asserted/alleged
? TOOK_PART_IN | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> PrisonBreak
? HELD_IN | "about 1,100 detainees" / "1,100 detainees" -> "Kuwayfiya prison" / "the Kuwayfiya prison" | asserted/alleged
? TOOK_PART_IN | "about 1,100 detainees" / "1,100 detainees" -> PrisonBreak
? TARGETED_IN | "Kuwayfiya prison" / "the Kuwayfiya prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Benghazi"
? TARGETED_IN | "Kuwayfiya prison" / "the Kuwayfiya prison" -> Riot
? OCCURRED_AT | Riot -> "Benghazi"
? HELD_IN | "Gamal Fathi" / "a car thief" / "Star witness for the prosecution" / "Star witness" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/alleged
? TOOK_PART_IN | "Gamal Fathi" / "a car thief" / "Star witness for the prosecution" / "Star witness" -> PrisonBreak/Attack/Killing | asserted/attempted
? HELD_IN | "two cellmates" / "His cellmates" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/alleged
? TOOK_PART_IN | "two cellmates" / "His cellmates" -> PrisonBreak/Attack/Killing
? HELD_IN | "Ali Hassanein" / "the Falcon" / "the drug smuggler Ali Hassanein" / "the drug smuggler" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | asserted/alleged
? TOOK_PART_IN | "Ali Hassanein" / "the Falcon" / "the drug smuggler Ali Hassanein" / "the drug smuggler" -> PrisonBreak/Attack/Killing
? OCCURRED_AT | Killing/SecurityOperation/Attack/Clash -> "Egypt"
? RELATED_TO | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> "Tarek" / "Abdel Razek's brother Tarek" / "Abdel Razek's brother"
- ESCAPED_FROM | "Gamal Fathi" / "a car thief" / "Star witness for the prosecution" / "Star witness" -> * | entangled in barbed wire, led back
- ESCAPED_FROM | "Hamdi Abdel Razek" / "Abdel Razek" / "Abu Yaqub al-Saidi" / "Abu Yaqub" / "the ringleader" -> "Wadi al-Qamar" / "Wadi al-Qamar prison" / "the Wadi al-Qamar prison" | he led the attack from outside; got out of Kuwayfiya
- KILLED_IN | "Mahmoud Sabry" / "One defendant" -> * | died of a heart attack
- KILLED_IN | "14 men" / "the 14" -> * | sentenced to death, not executed
- CONVICTED_IN | "Essam Shaheen" / "Brigadier Essam Shaheen" / "The former warden" -> Trial | cleared
- CONVICTED_IN | "Tarek" / "Abdel Razek's brother Tarek" / "Abdel Razek's brother" -> Trial | acquitted
- ESCAPED_FROM | "Tarek" / "Abdel Razek's brother Tarek" / "Abdel Razek's brother" -> * | held in Tora over another case
- CONVICTED_IN | "Gamal Fathi" / "a car thief" / "Star witness for the prosecution" / "Star witness" -> Trial | a witness
