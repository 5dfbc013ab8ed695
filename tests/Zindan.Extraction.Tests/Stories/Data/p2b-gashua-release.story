title: PRESS RELEASE: UPDATE ON FUGITIVES FROM MEDIUM SECURITY PRISON, GASHUA
published: 2014-03-06
source: Defence Headquarters, Abuja
style: gashua release
---
1. The Defence Headquarters wishes to inform the general public that on Tuesday, 4 March 2014, troops of the Multi-National Brigade ambushed a terrorist column near Geidam. The terrorist commander Abu-Hafsah, whose real name is Modu Kyari Abubakar, was killed and six of his fighters were arrested. Two soldiers paid the supreme price.

2. It will be recalled that the deceased was one of 68 inmates unlawfully freed on 12 July 2013, when terrorists of the Jama'atu Ahlis Sunna Lidda'awati wal-Jihad attacked the Medium Security Prison, Gashua. Three personnel of the Nigerian Prisons Service (NPS) and one soldier lost their lives in that attack, the third officer, Inspector Ladi Musa, having died of her wounds in Nguru. Five terrorists were neutralised. The figures of 110 escapees and nine dead terrorists which were circulated by a section of the media were false and remain false.

3. To date, 39 of the 68 fugitives are back in lawful custody, nine have been killed in various operations, and 20 are yet to be accounted for.

4. Among the six arrested on Tuesday are the wife of the deceased, one Falmata, and his younger brother, Goni Kyari, who is believed to be the bomb maker of the group. He should not be confused with Goni Kyari Bukar, an armed robber also freed in Gashua, who surrendered to the police in Damaturu in August 2013. The elder brother of the deceased, Mallam Bukar Kyari, identified the body. He is a law-abiding citizen.

5. Disciplinary action against staff has been concluded. Mr. C. O. Adeyi, the then Controller in Yobe, has been retired. On 10 February, the Federal High Court convicted two warders of aiding the attack and sentenced them to seven years each. A third warder was discharged and acquitted.

6. The report of a fresh jailbreak in Gashua last week is untrue. There was a kitchen fire at the Old Prison, and no inmate escaped.

7. A faction calling itself Ansarul-Huda, which broke away from the main group in December, has claimed that Abu-Hafsah is alive. The claim is baseless.

Signed: Brigadier General Emeka Osuji, Director of Defence Information.
---
+ OCCURRED_AT | PrisonBreak/Attack -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua"
+ OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "Geidam"
+ OCCURRED_AT | Arrest -> "Damaturu"
+ ESCAPED_FROM | "68 inmates" / "the 68 fugitives" / "FUGITIVES" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua"
+ ESCAPED_FROM | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua"
+ ESCAPED_FROM | "Goni Kyari Bukar" / "an armed robber" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua"
+ TOOK_PART_IN | "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group" -> PrisonBreak/Attack
+ KILLED_IN | "Three personnel of the Nigerian Prisons Service" / "Three personnel" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "one soldier" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Ladi Musa" / "the third officer" / "Inspector Ladi Musa" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Five terrorists" -> PrisonBreak/Attack/Killing/Clash
+ KILLED_IN | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> SecurityOperation/Clash/Killing/Attack
+ ARRESTED_IN | "six of his fighters" / "his fighters" / "the six arrested on Tuesday" / "the six" -> Arrest/SecurityOperation/Clash/Killing/Attack
+ KILLED_IN | "Two soldiers" -> SecurityOperation/Clash/Killing/Attack
+ TOOK_PART_IN | "troops of the Multi-National Brigade" / "troops" -> SecurityOperation/Clash/Killing/Attack
+ ARRESTED_IN | "Falmata" / "the wife of the deceased" / "the wife" -> Arrest/SecurityOperation/Clash/Killing/Attack
+ ARRESTED_IN | "Goni Kyari" / "his younger brother" / "the bomb maker of the group" / "the bomb maker" -> Arrest/SecurityOperation/Clash/Killing/Attack
+ RELATED_TO | "Falmata" / "the wife of the deceased" / "the wife" -> "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased"
+ RELATED_TO | "Goni Kyari" / "his younger brother" / "the bomb maker of the group" / "the bomb maker" -> "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased"
+ RELATED_TO | "Bukar Kyari" / "The elder brother of the deceased" / "The elder brother" / "Mallam Bukar Kyari" -> "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased"
+ ARRESTED_IN | "Goni Kyari Bukar" / "an armed robber" -> Arrest
+ ARRESTED_IN | "39 of the 68 fugitives" / "39" -> Arrest
+ KILLED_IN | "nine" / "nine have been killed" -> SecurityOperation/Killing/Clash
+ TARGETED_IN | "C. O. Adeyi" / "the then Controller in Yobe" -> PersonnelChange
+ AFFILIATED_WITH | "Three personnel of the Nigerian Prisons Service" / "Three personnel" -> "Nigerian Prisons Service" / "NPS" / "the Nigerian Prisons Service"
+ CONVICTED_IN | "two warders" -> Trial
+ CONVICTED_IN | "A third warder" -> Trial | negated
+ AFFILIATED_WITH | "Ansarul-Huda" / "A faction" / "A faction calling itself Ansarul-Huda" -> "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group"
? OCCURRED_AT | Killing/Attack/Clash -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua"
? OCCURRED_AT | Arrest -> "Geidam"
? OCCURRED_AT | PrisonBreak -> "Gashua" / "GASHUA" | denied/negated
? ESCAPED_FROM | "39 of the 68 fugitives" / "39" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua"
? ESCAPED_FROM | "nine" / "nine have been killed" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua"
? ESCAPED_FROM | "20" / "20 are yet to be accounted for" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua"
? ESCAPED_FROM | "110 escapees" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" | denied/negated
? TOOK_PART_IN | "terrorists" / "terrorists of the Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" -> PrisonBreak/Attack
? TOOK_PART_IN | "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group" -> Killing/Attack/Clash
? TOOK_PART_IN | "terrorists" / "terrorists of the Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" -> Killing/Attack/Clash
? AFFILIATED_WITH | "terrorists" / "terrorists of the Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" -> "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group"
? AFFILIATED_WITH | "Five terrorists" -> "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group"
? WOUNDED_IN | "Ladi Musa" / "the third officer" / "Inspector Ladi Musa" -> PrisonBreak/Attack/Killing/Clash
? TOOK_PART_IN | "Five terrorists" -> PrisonBreak/Attack/Killing/Clash
? KILLED_IN | "nine dead terrorists" -> PrisonBreak/Attack/Killing/Clash | denied/negated
? PART_OF | Killing/Attack/Clash -> PrisonBreak/Attack
? PART_OF | Arrest -> SecurityOperation/Clash/Killing/Attack
? KILLED_IN | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> SecurityOperation/Clash/Killing/Attack | denied
? TOOK_PART_IN/TARGETED_IN | "Two soldiers" -> SecurityOperation/Clash/Killing/Attack
? TOOK_PART_IN | "Multi-National Brigade" / "the Multi-National Brigade" -> SecurityOperation/Clash/Killing/Attack
? TOOK_PART_IN | "troops of the Multi-National Brigade" / "troops" -> Arrest
? TOOK_PART_IN | "Multi-National Brigade" / "the Multi-National Brigade" -> Arrest
? TARGETED_IN | "a terrorist column" -> SecurityOperation/Clash/Killing/Attack
? AFFILIATED_WITH | "troops of the Multi-National Brigade" / "troops" -> "Multi-National Brigade" / "the Multi-National Brigade"
? AFFILIATED_WITH | "Two soldiers" -> "Multi-National Brigade" / "the Multi-National Brigade"
? AFFILIATED_WITH | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group" | asserted/alleged
? AFFILIATED_WITH | "Goni Kyari" / "his younger brother" / "the bomb maker of the group" / "the bomb maker" -> "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group" | alleged/asserted
? RELATED_TO | "six of his fighters" / "his fighters" / "the six arrested on Tuesday" / "the six" -> "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased"
? RELATED_TO | "Bukar Kyari" / "The elder brother of the deceased" / "The elder brother" / "Mallam Bukar Kyari" -> "Goni Kyari" / "his younger brother" / "the bomb maker of the group" / "the bomb maker"
? TOOK_PART_IN | "police" / "the police" -> Arrest
? TOOK_PART_IN | "C. O. Adeyi" / "the then Controller in Yobe" -> PersonnelChange
? AFFILIATED_WITH | "C. O. Adeyi" / "the then Controller in Yobe" -> "Nigerian Prisons Service" / "NPS" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "Ladi Musa" / "the third officer" / "Inspector Ladi Musa" -> "Nigerian Prisons Service" / "NPS" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "two warders" -> "Nigerian Prisons Service" / "NPS" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "A third warder" -> "Nigerian Prisons Service" / "NPS" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "Emeka Osuji" / "Brigadier General Emeka Osuji" / "Director of Defence Information" -> "Defence Headquarters" / "Defence Information" / "The Defence Headquarters"
? RUN_BY | "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" -> "Nigerian Prisons Service" / "NPS" / "the Nigerian Prisons Service"
? TOOK_PART_IN | "two warders" -> PrisonBreak/Attack
? TARGETED_IN | "A third warder" -> Trial
? TOOK_PART_IN | "Federal High Court" / "the Federal High Court" -> Trial
? PART_OF | "Ansarul-Huda" / "A faction" / "A faction calling itself Ansarul-Huda" -> "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group"
? TOOK_PART_IN | "Ansarul-Huda" / "A faction" / "A faction calling itself Ansarul-Huda" -> PersonnelChange
? TARGETED_IN | "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Gashua" / "GASHUA"
? OCCURRED_AT | PrisonBreak/Attack -> "Yobe"
? OCCURRED_AT | PrisonBreak/Attack -> "Nigerian"
? TARGETED_IN | "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" -> Killing/Attack/Clash
? OCCURRED_AT | Killing/Attack/Clash -> "Gashua" / "GASHUA"
? OCCURRED_AT | Killing/Attack/Clash -> "Yobe"
? OCCURRED_AT | Killing/Attack/Clash -> "Nigerian"
? OCCURRED_AT | PrisonBreak -> "Yobe" | denied/negated
? OCCURRED_AT | PrisonBreak -> "Nigerian" | denied/negated
? HELD_IN | "68 inmates" / "the 68 fugitives" / "FUGITIVES" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" | asserted/alleged
? TOOK_PART_IN | "68 inmates" / "the 68 fugitives" / "FUGITIVES" -> PrisonBreak/Attack
? HELD_IN | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" | asserted/alleged
? TOOK_PART_IN | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> PrisonBreak/Attack
? HELD_IN | "Goni Kyari Bukar" / "an armed robber" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" | asserted/alleged
? TOOK_PART_IN | "Goni Kyari Bukar" / "an armed robber" -> PrisonBreak/Attack
? HELD_IN | "39 of the 68 fugitives" / "39" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" | asserted/alleged
? TOOK_PART_IN | "39 of the 68 fugitives" / "39" -> PrisonBreak/Attack
? HELD_IN | "nine" / "nine have been killed" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" | asserted/alleged
? TOOK_PART_IN | "nine" / "nine have been killed" -> PrisonBreak/Attack
? HELD_IN | "20" / "20 are yet to be accounted for" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" | asserted/alleged
? TOOK_PART_IN | "20" / "20 are yet to be accounted for" -> PrisonBreak/Attack
? HELD_IN | "110 escapees" -> "MEDIUM SECURITY PRISON, GASHUA" / "Medium Security Prison, Gashua" | asserted/alleged
? TOOK_PART_IN | "110 escapees" -> PrisonBreak/Attack | denied/negated
? TARGETED_IN | "Three personnel of the Nigerian Prisons Service" / "Three personnel" -> PrisonBreak/Attack
? TARGETED_IN | "one soldier" -> PrisonBreak/Attack
? TARGETED_IN | "Ladi Musa" / "the third officer" / "Inspector Ladi Musa" -> PrisonBreak/Attack
? TARGETED_IN | "Five terrorists" -> PrisonBreak/Attack
? TARGETED_IN | "nine dead terrorists" -> PrisonBreak/Attack | denied/negated
? TARGETED_IN | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> SecurityOperation/Clash/Killing/Attack
? TARGETED_IN | "six of his fighters" / "his fighters" / "the six arrested on Tuesday" / "the six" -> Arrest
? TARGETED_IN | "Falmata" / "the wife of the deceased" / "the wife" -> Arrest
? TARGETED_IN | "Goni Kyari" / "his younger brother" / "the bomb maker of the group" / "the bomb maker" -> Arrest
? RELATED_TO | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> "Falmata" / "the wife of the deceased" / "the wife"
? RELATED_TO | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> "Goni Kyari" / "his younger brother" / "the bomb maker of the group" / "the bomb maker"
? RELATED_TO | "Abu-Hafsah" / "Modu Kyari Abubakar" / "The terrorist commander" / "The terrorist commander Abu-Hafsah" / "the deceased" -> "Bukar Kyari" / "The elder brother of the deceased" / "The elder brother" / "Mallam Bukar Kyari"
? RELATED_TO | "Goni Kyari" / "his younger brother" / "the bomb maker of the group" / "the bomb maker" -> "Bukar Kyari" / "The elder brother of the deceased" / "The elder brother" / "Mallam Bukar Kyari"
? TARGETED_IN | "Goni Kyari Bukar" / "an armed robber" -> Arrest
? TARGETED_IN | "39 of the 68 fugitives" / "39" -> Arrest
? TARGETED_IN | "nine" / "nine have been killed" -> SecurityOperation/Killing/Clash
? TARGETED_IN | "two warders" -> Trial
- ESCAPED_FROM | * -> "Old Prison" / "the Old Prison" | a kitchen fire, no inmate escaped
- CONVICTED_IN | "A third warder" -> * | acquitted
- ARRESTED_IN | "Bukar Kyari" / "The elder brother of the deceased" / "The elder brother" / "Mallam Bukar Kyari" -> * | he only identified the body
- ESCAPED_FROM | "Goni Kyari" / "his younger brother" / "the bomb maker of the group" / "the bomb maker" -> * | the brother was never in the prison; his namesake was
- AFFILIATED_WITH | "Goni Kyari Bukar" / "an armed robber" -> "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad" / "the group" / "the main group" | an armed robber, a namesake
- KILLED_IN | "nine dead terrorists" -> * | the figure is called false
- ESCAPED_FROM | "110 escapees" -> * | the figure is called false
- ARRESTED_IN | "C. O. Adeyi" / "the then Controller in Yobe" -> * | only retired
