title: Commission of Inquiry into the occurrence at Ngare Moru Prison: summary of findings
published: 2016-09-30
source: Gazette Digest, Nairobi
style: ngare moru commission
---
1. The Commission, chaired by Lady Justice Beatrice Wekunda, was appointed following the unlawful departure of four prisoners from Ngare Moru Maximum Prison, Nyeri County, in the early hours of 14 May 2016.

2. The four were Abdirahman Guled, alias Mpole, and Juma Swaleh Bakari, both serving 41 years for the attack upon Mwatate market in 2013, in which 17 traders lost their lives; Hassan Dida, convicted of membership of Al-Shabaab; and Peter Lokwang, a robber. A fifth inmate of the cell, Musa Chege, declined to accompany them.

3. The Commission finds that they cut a window bar and scaled the east wall with knotted blankets at about 0230 hours. The account of the Officer in Charge, Senior Superintendent Josephat Kirwa, that unknown gunmen had overrun the wall, is rejected.

4. In the same night three prisoners of Block D sought to follow. Two were detained upon the wall. The other, Evans Ouma, was shot by a sentry and succumbed at Nyeri hospital. A warder, Corporal Lilian Mutheu, was injured by the same volley.

5. As to subsequent events: Lokwang surrendered to a chief in Samburu on 19 May. Dida was killed on 2 June in an engagement with General Service Unit officers at Hulugho, in which two officers also fell. Bakari was apprehended at Liboi on 7 June, in the company of his brother-in-law, Said Noor. Guled has not been traced. The Commission received no evidence for the assertion, published in the press, that he was killed by an air strike in Somalia.

6. The Prisons Service stated that Sh200,000 had been paid to staff. The Directorate of Criminal Investigations put the sum at Sh1.5 million. The Commission prefers the latter figure. It was conveyed by Guled's wife, Fatuma Ali, who is before the court at Nyeri and denies the charge.

7. Eleven officers were interdicted. Seven were charged with aiding the escape, of whom three were convicted on 22 August and four acquitted. Mr Kirwa was dismissed on 16 May. The Commissioner-General, Isaiah Langat, tendered his resignation in July.

8. Al-Shabaab claimed through its radio that its fighters had liberated the men. The claim is without foundation. The Jaysh Ayman wing of that group may, however, have sheltered Dida.

9. The Commission observes that its predecessor, which examined the exit of seven remandees from Kodiaga Annex Prison, Kisumu, in 2009, made 14 recommendations. Two were implemented. Of those seven, five were retaken and two remain unaccounted for.

10. Chege has been moved to Naivasha Prison.
---
+ ESCAPED_FROM | "four prisoners" / "The four" / "The four were" / "the men" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
+ TOOK_PART_IN | "four prisoners" / "The four" / "The four were" / "the men" -> PrisonBreak
+ ESCAPED_FROM | "Abdirahman Guled" / "Mpole" / "Guled" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
+ ESCAPED_FROM | "Juma Swaleh Bakari" / "Bakari" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
+ ESCAPED_FROM | "Hassan Dida" / "Dida" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
+ ESCAPED_FROM | "Peter Lokwang" / "Lokwang" / "a robber" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
+ OCCURRED_AT | PrisonBreak -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
+ HELD_IN | "Musa Chege" / "Chege" / "A fifth inmate of the cell" / "A fifth inmate" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
+ HELD_IN | "Musa Chege" / "Chege" / "A fifth inmate of the cell" / "A fifth inmate" -> "Naivasha Prison"
+ TOOK_PART_IN | "Al-Shabaab" / "that group" -> PrisonBreak | claimed/negated/denied
+ CONVICTED_IN | "Abdirahman Guled" / "Mpole" / "Guled" -> Trial
+ CONVICTED_IN | "Juma Swaleh Bakari" / "Bakari" -> Trial
+ TOOK_PART_IN | "Abdirahman Guled" / "Mpole" / "Guled" -> Attack/Killing | asserted/alleged
+ TOOK_PART_IN | "Juma Swaleh Bakari" / "Bakari" -> Attack/Killing | asserted/alleged
+ KILLED_IN | "17 traders" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Mwatate"
+ CONVICTED_IN | "Hassan Dida" / "Dida" -> Trial
+ AFFILIATED_WITH | "Hassan Dida" / "Dida" -> "Al-Shabaab" / "that group"
+ ATTEMPTED_ESCAPE_FROM | "three prisoners of Block D" / "three prisoners" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/attempted
+ ATTEMPTED_ESCAPE_FROM | "Two were detained" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/attempted
+ ARRESTED_IN | "Two were detained" -> Arrest/PrisonBreak/Killing
+ ATTEMPTED_ESCAPE_FROM | "Evans Ouma" / "The other" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/attempted
+ KILLED_IN | "Evans Ouma" / "The other" -> PrisonBreak/Killing
+ WOUNDED_IN | "Lilian Mutheu" / "A warder" / "Corporal Lilian Mutheu" -> PrisonBreak/Killing
+ OCCURRED_AT | PrisonBreak/Killing -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
+ ARRESTED_IN | "Peter Lokwang" / "Lokwang" / "a robber" -> Arrest
+ OCCURRED_AT | Arrest -> "Samburu"
+ KILLED_IN | "Hassan Dida" / "Dida" -> Clash/Killing/SecurityOperation
+ KILLED_IN | "two officers" -> Clash/Killing/SecurityOperation
+ TOOK_PART_IN | "General Service Unit" -> Clash/Killing/SecurityOperation
+ OCCURRED_AT | Clash/Killing/SecurityOperation -> "Hulugho"
+ ARRESTED_IN | "Juma Swaleh Bakari" / "Bakari" -> Arrest
+ RELATED_TO | "Said Noor" / "his brother-in-law" -> "Juma Swaleh Bakari" / "Bakari"
+ OCCURRED_AT | Arrest -> "Liboi"
+ RELATED_TO | "Fatuma Ali" / "Guled's wife" -> "Abdirahman Guled" / "Mpole" / "Guled"
+ TARGETED_IN | "Fatuma Ali" / "Guled's wife" -> Trial
+ TARGETED_IN | "Eleven officers" -> PersonnelChange
+ TARGETED_IN | "Seven" / "Seven were charged" -> Trial
+ CONVICTED_IN | "three were convicted" -> Trial
+ TARGETED_IN | "four acquitted" -> Trial
+ TARGETED_IN | "Josephat Kirwa" / "Kirwa" / "the Officer in Charge" / "Senior Superintendent Josephat Kirwa" / "Mr Kirwa" -> PersonnelChange
+ TARGETED_IN | "Isaiah Langat" / "The Commissioner-General" -> PersonnelChange
+ PART_OF | "Jaysh Ayman" / "The Jaysh Ayman wing" -> "Al-Shabaab" / "that group"
+ ESCAPED_FROM | "seven remandees" / "those seven" -> "Kodiaga Annex Prison"
+ ESCAPED_FROM | "two remain unaccounted for" -> "Kodiaga Annex Prison"
+ ARRESTED_IN | "five were retaken" -> Arrest
+ OCCURRED_AT | PrisonBreak -> "Kodiaga Annex Prison"
? TOOK_PART_IN | "Abdirahman Guled" / "Mpole" / "Guled" -> PrisonBreak
? TOOK_PART_IN | "Juma Swaleh Bakari" / "Bakari" -> PrisonBreak
? TOOK_PART_IN | "Hassan Dida" / "Dida" -> PrisonBreak
? TOOK_PART_IN | "Peter Lokwang" / "Lokwang" / "a robber" -> PrisonBreak
? ESCAPED_FROM | "Musa Chege" / "Chege" / "A fifth inmate of the cell" / "A fifth inmate" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | negated/denied
? TOOK_PART_IN | "unknown gunmen" -> PrisonBreak | negated/denied/claimed
? TOOK_PART_IN | "its fighters" -> PrisonBreak | claimed/negated/denied
? AFFILIATED_WITH | "its fighters" -> "Al-Shabaab" / "that group" | asserted/claimed
? AFFILIATED_WITH | "Hassan Dida" / "Dida" -> "Jaysh Ayman" / "The Jaysh Ayman wing" | alleged
? TOOK_PART_IN | "three prisoners of Block D" / "three prisoners" -> PrisonBreak/Killing | asserted/attempted
? TOOK_PART_IN | "Two were detained" -> PrisonBreak/Killing | asserted/attempted
? TOOK_PART_IN | "Evans Ouma" / "The other" -> PrisonBreak/Killing | asserted/attempted
? TOOK_PART_IN | "a sentry" -> PrisonBreak/Killing
? OCCURRED_AT | Arrest -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison"
? TOOK_PART_IN/TARGETED_IN | "Hassan Dida" / "Dida" -> Clash/Killing/SecurityOperation
? TOOK_PART_IN | "General Service Unit officers" -> Clash/Killing/SecurityOperation
? AFFILIATED_WITH | "General Service Unit officers" -> "General Service Unit"
? AFFILIATED_WITH | "two officers" -> "General Service Unit"
? ARRESTED_IN/TARGETED_IN | "Said Noor" / "his brother-in-law" -> Arrest | asserted/alleged
? KILLED_IN/TARGETED_IN | "Abdirahman Guled" / "Mpole" / "Guled" -> Attack/Bombing/Killing | negated/denied/alleged
? OCCURRED_AT | Attack/Bombing/Killing -> "Somalia" | alleged/negated
? TOOK_PART_IN | "Fatuma Ali" / "Guled's wife" -> PrisonBreak | asserted/alleged
? TOOK_PART_IN | "Fatuma Ali" / "Guled's wife" -> PrisonBreak | denied
? CONVICTED_IN | "four acquitted" -> Trial | negated
? TOOK_PART_IN | "three were convicted" -> PrisonBreak | asserted/alleged
? TOOK_PART_IN | "Seven" / "Seven were charged" -> PrisonBreak | alleged
? TOOK_PART_IN | "Josephat Kirwa" / "Kirwa" / "the Officer in Charge" / "Senior Superintendent Josephat Kirwa" / "Mr Kirwa" -> PersonnelChange
? TOOK_PART_IN | "Isaiah Langat" / "The Commissioner-General" -> PersonnelChange
? AFFILIATED_WITH | "Isaiah Langat" / "The Commissioner-General" -> "Prisons Service" / "The Prisons Service"
? AFFILIATED_WITH | "Josephat Kirwa" / "Kirwa" / "the Officer in Charge" / "Senior Superintendent Josephat Kirwa" / "Mr Kirwa" -> "Prisons Service" / "The Prisons Service"
? AFFILIATED_WITH | "Lilian Mutheu" / "A warder" / "Corporal Lilian Mutheu" -> "Prisons Service" / "The Prisons Service"
? AFFILIATED_WITH | "Eleven officers" -> "Prisons Service" / "The Prisons Service"
? AFFILIATED_WITH | "Beatrice Wekunda" / "Lady Justice Beatrice Wekunda" -> "Commission of Inquiry" / "The Commission"
? RUN_BY | "Ngare Moru Prison" / "Ngare Moru Maximum Prison" -> "Prisons Service" / "The Prisons Service"
? AFFILIATED_WITH | "Jaysh Ayman" / "The Jaysh Ayman wing" -> "Al-Shabaab" / "that group"
? TOOK_PART_IN | "seven remandees" / "those seven" -> PrisonBreak
? ESCAPED_FROM | "five were retaken" -> "Kodiaga Annex Prison"
? HELD_IN | "four prisoners" / "The four" / "The four were" / "the men" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/alleged
? HELD_IN | "Abdirahman Guled" / "Mpole" / "Guled" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/alleged
? HELD_IN | "Juma Swaleh Bakari" / "Bakari" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/alleged
? HELD_IN | "Hassan Dida" / "Dida" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/alleged
? HELD_IN | "Peter Lokwang" / "Lokwang" / "a robber" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/alleged
? TARGETED_IN | "Ngare Moru Prison" / "Ngare Moru Maximum Prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Nyeri County"
? TARGETED_IN | "Abdirahman Guled" / "Mpole" / "Guled" -> Trial
? TARGETED_IN | "Juma Swaleh Bakari" / "Bakari" -> Trial
? TARGETED_IN | "17 traders" -> Attack/Killing
? TARGETED_IN | "Hassan Dida" / "Dida" -> Trial
? HELD_IN | "three prisoners of Block D" / "three prisoners" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/alleged
? HELD_IN | "Two were detained" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/alleged
? TARGETED_IN | "Two were detained" -> Arrest
? HELD_IN | "Evans Ouma" / "The other" -> "Ngare Moru Prison" / "Ngare Moru Maximum Prison" | asserted/alleged
? TARGETED_IN | "Evans Ouma" / "The other" -> PrisonBreak/Killing
? TARGETED_IN | "Lilian Mutheu" / "A warder" / "Corporal Lilian Mutheu" -> PrisonBreak/Killing
? TARGETED_IN | "Ngare Moru Prison" / "Ngare Moru Maximum Prison" -> PrisonBreak/Killing
? OCCURRED_AT | PrisonBreak/Killing -> "Nyeri County"
? TARGETED_IN | "Ngare Moru Prison" / "Ngare Moru Maximum Prison" -> Arrest
? OCCURRED_AT | Arrest -> "Nyeri County"
? TARGETED_IN | "Peter Lokwang" / "Lokwang" / "a robber" -> Arrest
? TARGETED_IN | "two officers" -> Clash/Killing/SecurityOperation
? TARGETED_IN | "Juma Swaleh Bakari" / "Bakari" -> Arrest
? RELATED_TO | "Juma Swaleh Bakari" / "Bakari" -> "Said Noor" / "his brother-in-law"
? RELATED_TO | "Abdirahman Guled" / "Mpole" / "Guled" -> "Fatuma Ali" / "Guled's wife"
? TARGETED_IN | "three were convicted" -> Trial
? HELD_IN | "seven remandees" / "those seven" -> "Kodiaga Annex Prison" | asserted/alleged
? HELD_IN | "five were retaken" -> "Kodiaga Annex Prison" | asserted/alleged
? TOOK_PART_IN | "five were retaken" -> PrisonBreak
? HELD_IN | "two remain unaccounted for" -> "Kodiaga Annex Prison" | asserted/alleged
? TOOK_PART_IN | "two remain unaccounted for" -> PrisonBreak
? TARGETED_IN | "five were retaken" -> Arrest
? TARGETED_IN | "Kodiaga Annex Prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Kisumu"
- ESCAPED_FROM | "Musa Chege" / "Chege" / "A fifth inmate of the cell" / "A fifth inmate" -> * | declined to accompany them
- ESCAPED_FROM | "three prisoners of Block D" / "three prisoners" -> * | only sought to follow
- ESCAPED_FROM | "Evans Ouma" / "The other" -> * | shot at the wall
- KILLED_IN | "Abdirahman Guled" / "Mpole" / "Guled" -> * | no evidence for the air strike, not traced
- TOOK_PART_IN | "unknown gunmen" -> * | the account is rejected
- CONVICTED_IN | "Fatuma Ali" / "Guled's wife" -> * | before the court, denies the charge
- CONVICTED_IN | "Josephat Kirwa" / "Kirwa" / "the Officer in Charge" / "Senior Superintendent Josephat Kirwa" / "Mr Kirwa" -> * | dismissed only
- ESCAPED_FROM | * -> "Naivasha Prison" | a moved witness
