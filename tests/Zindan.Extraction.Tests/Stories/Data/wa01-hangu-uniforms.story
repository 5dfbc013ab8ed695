title: Gunmen free 43 from Pakistani jail; rival Taliban factions claim raid
published: 2014-03-18
source: Frontier Wire
style: hangu uniforms
---
HANGU, Pakistan, March 18 (Frontier Wire) - Gunmen in paramilitary uniforms blew a hole in the wall of a district jail in northwest Pakistan before dawn on Tuesday and led 43 inmates away into the hills, officials said.

Five policemen posted on the perimeter and two prison warders were killed and 11 people hurt in almost two hours of fighting, said Iftikhar Durrani, home secretary of Khyber Pakhtunkhwa province. Three of the assailants also lost their lives, he said. Saima Bangash, a doctor at the town's hospital, put the number of dead security men at nine.

Among those sprung from Hangu District Jail was Qari Zarshad Orakzai, also known as Commander Toofan, who was serving life for the 2011 bombing of a livestock market in Thall in which 26 traders died. His younger brother Mirwais, convicted in the same case, was not so lucky: he had broken a leg last month and could not be carried, a prison official said.

Durrani said 51 men had left their barracks during the assault, but that eight of them were rounded up in the courtyard before they reached the breach. Soldiers seized 14 of the 43 in the village of Shahu by afternoon, and a kidnapper named Gul Sher presented himself to tribal elders, who handed him over. "That leaves 28 at large," he said.

The Pakistani Taliban, an umbrella group known by the initials TTP, said its fighters had acted "to honour a promise to our captives". But Jaish-e-Nusrat, a splinter group which walked out of the TTP in January under Maulvi Hamza Afridi, insisted that its men alone had been there. "They are stealing the work of others," Afridi's deputy, Abu Saad, told reporters by telephone.

Provincial police chief Asif Jadoon dismissed reports on local television that insiders had unlocked the inner gate. All the same, jail superintendent Tariq Swati was suspended and four warders were taken in for questioning.

The raid recalled the storming of the central jail in Tank in August 2012, when 112 prisoners got loose. Nearly half have been caught since. Adnan Wazir, the TTP commander accused of planning it, died in a U.S. drone strike in North Waziristan a year later.

In a separate incident, a murder suspect, Yasir Khattak, slipped his handcuffs at a Peshawar hospital on Monday and vanished. Police said there was no connection.
---
+ ESCAPED_FROM | "43 inmates" / "43" / "the 43" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
+ TOOK_PART_IN | "Gunmen in paramilitary uniforms" / "Gunmen" / "its fighters" / "its men" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ OCCURRED_AT | PrisonBreak/Attack/Bombing -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
+ KILLED_IN | "Five policemen posted on the perimeter" / "Five policemen" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "two prison warders" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ WOUNDED_IN | "11 people" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "Three of the assailants" -> PrisonBreak/Attack/Bombing/Clash/Killing
+ KILLED_IN | "the number of dead security men at nine" / "dead security men at nine" / "dead security men" / "nine" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/alleged
+ ESCAPED_FROM | "Qari Zarshad Orakzai" / "Zarshad Orakzai" / "Commander Toofan" / "Toofan" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
+ CONVICTED_IN | "Qari Zarshad Orakzai" / "Zarshad Orakzai" / "Commander Toofan" / "Toofan" -> Trial
+ TOOK_PART_IN | "Qari Zarshad Orakzai" / "Zarshad Orakzai" / "Commander Toofan" / "Toofan" -> Bombing/Attack/Killing
+ KILLED_IN | "26 traders" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Thall"
+ RELATED_TO | "Mirwais" / "His younger brother Mirwais" / "His younger brother" -> "Qari Zarshad Orakzai" / "Zarshad Orakzai" / "Commander Toofan" / "Toofan"
+ CONVICTED_IN | "Mirwais" / "His younger brother Mirwais" / "His younger brother" -> Trial
+ HELD_IN | "Mirwais" / "His younger brother Mirwais" / "His younger brother" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
+ ATTEMPTED_ESCAPE_FROM | "eight of them" / "eight" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/attempted
+ ARRESTED_IN | "eight of them" / "eight" -> Arrest
+ ARRESTED_IN | "14 of the 43" / "14" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Shahu" / "the village of Shahu"
+ ESCAPED_FROM | "Gul Sher" / "a kidnapper named Gul Sher" / "a kidnapper" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
+ ARRESTED_IN | "Gul Sher" / "a kidnapper named Gul Sher" / "a kidnapper" -> Arrest/SecurityOperation
+ TOOK_PART_IN | "Pakistani Taliban" / "TTP" / "The Pakistani Taliban" / "an umbrella group known by the initials TTP" / "an umbrella group" -> PrisonBreak/Attack/Bombing/Clash/Killing | claimed
+ TOOK_PART_IN | "Jaish-e-Nusrat" / "a splinter group" / "a splinter group which walked out of the TTP" -> PrisonBreak/Attack/Bombing/Clash/Killing | claimed
+ AFFILIATED_WITH | "Jaish-e-Nusrat" / "a splinter group" / "a splinter group which walked out of the TTP" -> "Pakistani Taliban" / "TTP" / "The Pakistani Taliban" / "an umbrella group known by the initials TTP" / "an umbrella group"
+ AFFILIATED_WITH | "Maulvi Hamza Afridi" / "Hamza Afridi" / "Afridi" -> "Jaish-e-Nusrat" / "a splinter group" / "a splinter group which walked out of the TTP"
+ AFFILIATED_WITH | "Abu Saad" / "Afridi's deputy" / "Afridi's deputy, Abu Saad" -> "Jaish-e-Nusrat" / "a splinter group" / "a splinter group which walked out of the TTP"
+ TARGETED_IN | "Tariq Swati" / "jail superintendent" / "jail superintendent Tariq Swati" -> PersonnelChange
+ ARRESTED_IN | "four warders" -> Arrest
+ ESCAPED_FROM | "112 prisoners" -> "the central jail in Tank" / "the central jail"
+ OCCURRED_AT | PrisonBreak/Attack -> "the central jail in Tank" / "the central jail"
+ ARRESTED_IN | "Nearly half" -> Arrest
+ TOOK_PART_IN | "Adnan Wazir" / "the TTP commander" / "the TTP commander accused of planning it" -> PrisonBreak/Attack | alleged
+ AFFILIATED_WITH | "Adnan Wazir" / "the TTP commander" / "the TTP commander accused of planning it" -> "Pakistani Taliban" / "TTP" / "The Pakistani Taliban" / "an umbrella group known by the initials TTP" / "an umbrella group"
+ KILLED_IN | "Adnan Wazir" / "the TTP commander" / "the TTP commander accused of planning it" -> Attack/Killing/Bombing
+ OCCURRED_AT | Attack/Killing/Bombing -> "North Waziristan"
+ TOOK_PART_IN | "Yasir Khattak" / "a murder suspect" / "a murder suspect, Yasir Khattak" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Peshawar"
? TOOK_PART_IN/TARGETED_IN | "43 inmates" / "43" / "the 43" -> PrisonBreak/Attack/Bombing
? TOOK_PART_IN | "the assailants" -> PrisonBreak/Attack/Bombing/Clash/Killing
? OCCURRED_AT | Clash/Attack/Killing -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
? OCCURRED_AT | PrisonBreak/Attack/Bombing -> "HANGU" / "town"
? OCCURRED_AT | PrisonBreak/Attack/Bombing -> "northwest Pakistan"
? PART_OF | Clash/Attack/Killing -> PrisonBreak/Attack/Bombing
? TARGETED_IN | "Five policemen posted on the perimeter" / "Five policemen" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "two prison warders" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "11 people" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN/TOOK_PART_IN | "Three of the assailants" -> PrisonBreak/Attack/Bombing/Clash/Killing
? TARGETED_IN | "the number of dead security men at nine" / "dead security men at nine" / "dead security men" / "nine" -> PrisonBreak/Attack/Bombing/Clash/Killing | asserted/alleged
? TOOK_PART_IN/TARGETED_IN | "Qari Zarshad Orakzai" / "Zarshad Orakzai" / "Commander Toofan" / "Toofan" -> PrisonBreak/Attack/Bombing
? RELATED_TO | "Qari Zarshad Orakzai" / "Zarshad Orakzai" / "Commander Toofan" / "Toofan" -> "Mirwais" / "His younger brother Mirwais" / "His younger brother"
? TOOK_PART_IN | "Mirwais" / "His younger brother Mirwais" / "His younger brother" -> Bombing/Attack/Killing
? ESCAPED_FROM | "Mirwais" / "His younger brother Mirwais" / "His younger brother" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | negated
? ATTEMPTED_ESCAPE_FROM | "51 men" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/attempted
? TOOK_PART_IN | "51 men" -> PrisonBreak/Attack/Bombing | asserted/attempted
? ESCAPED_FROM | "eight of them" / "eight" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | attempted/negated
? OCCURRED_AT | Arrest -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
? ESCAPED_FROM | "14 of the 43" / "14" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
? TOOK_PART_IN | "Soldiers seized" / "Soldiers" -> Arrest/SecurityOperation
? TARGETED_IN | "Gul Sher" / "a kidnapper named Gul Sher" / "a kidnapper" -> Arrest/SecurityOperation
? TOOK_PART_IN | "tribal elders" -> Arrest
? ESCAPED_FROM | "28" / "28 at large" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail"
? TOOK_PART_IN | "Pakistani Taliban" / "TTP" / "The Pakistani Taliban" / "an umbrella group known by the initials TTP" / "an umbrella group" -> PrisonBreak/Attack/Bombing | denied
? TOOK_PART_IN | "rival Taliban factions" / "Taliban factions" -> PrisonBreak/Attack/Bombing | claimed
? PART_OF | "Jaish-e-Nusrat" / "a splinter group" / "a splinter group which walked out of the TTP" -> "Pakistani Taliban" / "TTP" / "The Pakistani Taliban" / "an umbrella group known by the initials TTP" / "an umbrella group"
? TOOK_PART_IN | "Jaish-e-Nusrat" / "a splinter group" / "a splinter group which walked out of the TTP" -> PersonnelChange
? AFFILIATED_WITH | "Maulvi Hamza Afridi" / "Hamza Afridi" / "Afridi" -> "Pakistani Taliban" / "TTP" / "The Pakistani Taliban" / "an umbrella group known by the initials TTP" / "an umbrella group"
? RELATED_TO | "Abu Saad" / "Afridi's deputy" / "Afridi's deputy, Abu Saad" -> "Maulvi Hamza Afridi" / "Hamza Afridi" / "Afridi"
? AFFILIATED_WITH | "Gunmen in paramilitary uniforms" / "Gunmen" / "its fighters" / "its men" -> "Pakistani Taliban" / "TTP" / "The Pakistani Taliban" / "an umbrella group known by the initials TTP" / "an umbrella group" | claimed/asserted/alleged
? AFFILIATED_WITH | "Gunmen in paramilitary uniforms" / "Gunmen" / "its fighters" / "its men" -> "Jaish-e-Nusrat" / "a splinter group" / "a splinter group which walked out of the TTP" | claimed/asserted/alleged
? AFFILIATED_WITH | "our captives" -> "Pakistani Taliban" / "TTP" / "The Pakistani Taliban" / "an umbrella group known by the initials TTP" / "an umbrella group" | claimed/asserted
? AFFILIATED_WITH | "Asif Jadoon" / "Provincial police chief" / "Provincial police chief Asif Jadoon" -> "Police" / "police" / "Police said"
? AFFILIATED_WITH | "Iftikhar Durrani" / "Durrani" / "home secretary" / "home secretary of Khyber Pakhtunkhwa province" -> "Khyber Pakhtunkhwa"
? TOOK_PART_IN | "insiders" -> PrisonBreak/Attack/Bombing | denied/alleged
? TOOK_PART_IN | "Tariq Swati" / "jail superintendent" / "jail superintendent Tariq Swati" -> PersonnelChange
? TOOK_PART_IN | "112 prisoners" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Tank"
? ESCAPED_FROM | "Nearly half" -> "the central jail in Tank" / "the central jail"
? TOOK_PART_IN | "U.S." -> Attack/Killing/Bombing
? HELD_IN | "43 inmates" / "43" / "the 43" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/alleged
? TARGETED_IN | "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" -> PrisonBreak/Attack/Bombing
? OCCURRED_AT | PrisonBreak/Attack/Bombing -> "Khyber Pakhtunkhwa" / "Khyber Pakhtunkhwa province"
? OCCURRED_AT | PrisonBreak/Attack/Bombing -> "Pakistan" / "Pakistani"
? TARGETED_IN | "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" -> Clash/Attack/Killing
? OCCURRED_AT | Clash/Attack/Killing -> "HANGU" / "town"
? OCCURRED_AT | Clash/Attack/Killing -> "northwest Pakistan"
? OCCURRED_AT | Clash/Attack/Killing -> "Khyber Pakhtunkhwa" / "Khyber Pakhtunkhwa province"
? OCCURRED_AT | Clash/Attack/Killing -> "Pakistan" / "Pakistani"
? HELD_IN | "Qari Zarshad Orakzai" / "Zarshad Orakzai" / "Commander Toofan" / "Toofan" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/alleged
? TARGETED_IN | "Qari Zarshad Orakzai" / "Zarshad Orakzai" / "Commander Toofan" / "Toofan" -> Trial
? TARGETED_IN | "26 traders" -> Bombing/Attack/Killing
? TARGETED_IN | "Mirwais" / "His younger brother Mirwais" / "His younger brother" -> Trial
? TOOK_PART_IN | "Mirwais" / "His younger brother Mirwais" / "His younger brother" -> PrisonBreak/Attack/Bombing | negated
? HELD_IN | "51 men" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/alleged
? HELD_IN | "eight of them" / "eight" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/alleged
? TOOK_PART_IN | "eight of them" / "eight" -> PrisonBreak/Attack/Bombing | asserted/attempted
? TARGETED_IN | "eight of them" / "eight" -> Arrest
? TARGETED_IN | "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" -> Arrest
? OCCURRED_AT | Arrest -> "HANGU" / "town"
? OCCURRED_AT | Arrest -> "northwest Pakistan"
? OCCURRED_AT | Arrest -> "Khyber Pakhtunkhwa" / "Khyber Pakhtunkhwa province"
? OCCURRED_AT | Arrest -> "Pakistan" / "Pakistani"
? TARGETED_IN | "14 of the 43" / "14" -> Arrest/SecurityOperation
? HELD_IN | "14 of the 43" / "14" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/alleged
? TOOK_PART_IN | "14 of the 43" / "14" -> PrisonBreak/Attack/Bombing
? HELD_IN | "Gul Sher" / "a kidnapper named Gul Sher" / "a kidnapper" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/alleged
? TOOK_PART_IN | "Gul Sher" / "a kidnapper named Gul Sher" / "a kidnapper" -> PrisonBreak/Attack/Bombing
? HELD_IN | "28" / "28 at large" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" / "jail" | asserted/alleged
? TOOK_PART_IN | "28" / "28 at large" -> PrisonBreak/Attack/Bombing
? RELATED_TO | "Maulvi Hamza Afridi" / "Hamza Afridi" / "Afridi" -> "Abu Saad" / "Afridi's deputy" / "Afridi's deputy, Abu Saad"
? TARGETED_IN | "four warders" -> Arrest
? HELD_IN | "112 prisoners" -> "the central jail in Tank" / "the central jail" | asserted/alleged
? TARGETED_IN | "the central jail in Tank" / "the central jail" -> PrisonBreak/Attack
? TARGETED_IN | "Nearly half" -> Arrest
? HELD_IN | "Nearly half" -> "the central jail in Tank" / "the central jail" | asserted/alleged
? TOOK_PART_IN | "Nearly half" -> PrisonBreak/Attack
? TARGETED_IN | "Adnan Wazir" / "the TTP commander" / "the TTP commander accused of planning it" -> Attack/Killing/Bombing
- ESCAPED_FROM | "Mirwais" / "His younger brother Mirwais" / "His younger brother" -> * | left behind with a broken leg
- ESCAPED_FROM | "eight of them" -> * | rounded up in the courtyard before the breach
- ESCAPED_FROM | "51 men" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" | 51 left their barracks, 43 got out
- TOOK_PART_IN | "insiders" -> PrisonBreak/Attack/Bombing | dismissed by the police chief (only alleged on television)
- ESCAPED_FROM | "Yasir Khattak" / "a murder suspect" / "a murder suspect, Yasir Khattak" -> * | from a hospital, not a prison; no link
- ARRESTED_IN | "Tariq Swati" / "jail superintendent" / "jail superintendent Tariq Swati" -> * | suspended, not arrested
- ESCAPED_FROM | "112 prisoners" -> "Hangu District Jail" / "a district jail in northwest Pakistan" / "a district jail" / "Pakistani jail" | the earlier break in Tank
- KILLED_IN | "Adnan Wazir" / "the TTP commander" / "the TTP commander accused of planning it" -> PrisonBreak/Attack/Bombing | died in a drone strike in 2013
