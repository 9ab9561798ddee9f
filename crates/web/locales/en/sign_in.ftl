### The front page, signing in and signing out.

sign-in-front-title = Support for work and everyday life
sign-in-front-what-one = Work ability support helps when illness, disability or life makes work difficult.
sign-in-front-what-two = You have one path, one plan and one person who answers for the whole.
sign-in-front-what-three = Health care, social care, employment services, Kela and associations work together.
sign-in-front-what-four = You decide what is written in the plan and who may see your information.
sign-in-front-help-title = I need help myself
sign-in-front-help-text = Tell us in a few words what is hard. You need no referral. You get an answer in a few days.
sign-in-front-help-button = Contact us
sign-in-front-refer-title = I refer someone else
sign-in-front-refer-text = A close one or a professional can ask for help for somebody. You need no account. You always hear how it goes.
sign-in-front-refer-button = Refer a client
sign-in-front-follow-title = I follow a referral
sign-in-front-follow-text = You got a follow code when you sent it. It shows who has taken the matter, and lets you answer questions.
sign-in-front-follow-button = Open with the code
sign-in-front-work-title = I am a professional
sign-in-front-work-text = Sign in and open your desk: your clients, referrals, meetings and tasks.
sign-in-front-work-button = Sign in
sign-in-front-desk-button = Open my desk
sign-in-front-emergency = If somebody is in danger, call 112 at once.
sign-in-front-demo = This is a trial. All people and the details of organisations are invented.

sign-in-title = Sign in
sign-in-demo-text = This is a trial and everybody in it is invented. Choose a county first, then whom you sign in as.
sign-in-not-set-up-text = Your organisation's sign-in is not set up in this service yet.
sign-in-not-set-up-what-now = Ask the administrator of the service to set it up. You can send a referral without an account from the front page.
sign-in-counties-label = Counties
sign-in-accounts-label = Invented accounts
sign-in-no-accounts = There are no accounts. Start the trial again and they are made.
sign-in-role-administrator = Administrator
